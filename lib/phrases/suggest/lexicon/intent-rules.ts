/**
 * The intents of buyers, by the codes that phrases and words use, and the notions (words.ts) that speak for each:
 * `weight notion+notion-without`. 3 and more is plain, below 1.5 a guess. `bare`: nothing else was said.
 */
export const INTENT_RULES = `
greet 1 hello 2.4 hello+bare 3 serve
thanks 1.2 thanks 2.4 thanks+bare 3 welcome
ack 2 ok+bare 2.4 placed 2.6 got
ship_time 3.2 ship+when 2.4 ship+day 2.2 ship
urge_ship 3.6 ship+soon 3.4 noship 3.4 ship+late 2.2 soon 1.3 late 3 soon+late
eta 3.2 arrive+when 3.2 reach+when 2.6 arrive+day 3 arrive+fest 1.6 when 2.4 reach+day 2.4 courier+when
logistics 2.6 track 2.8 deliver 3.2 pickup 3 still 2.8 courier+late 3.2 courier+where 2.7 courier+soon 2.6 courier+arrive 3.2 track+late 3.2 courier+track
courier 2.5 courier 2.8 brand 3.2 courier+ship 2.2 from 3.2 from+ship 2.6 reach 3.2 courier+reach 3 from+where
not_received 3.4 noreceive-refund 3.2 signed 3.5 lost 4 noreceive+signed
address 2.9 addr 4 addr+edit
order_edit 3 note 3.2 edit+colour 3.2 together 3 edit+order 3 careful 1.6 edit
cancel 3.6 cancel
return 3 return 2.6 seven
refund 3.3 refund 2 agree+return
exchange 3.8 exchange 3.8 exchange+return
return_freight 4 freightfee+who 4 insure 4 freightfee+return
quality 3 rotten 3 leak 3 damage 2.8 poor 3 fault
wrong_missing 2.8 lack 3.4 wrong 3 resend
price 2 price 2.7 cheap 2.6 promo 2.8 full 3 swap 3.2 pricey
coupon 3.4 coupon 2 claim
reprice 4 reprice 3.8 edit+price 3.8 edit+freightfee
freight 2.8 freightfee 3.4 freeship
price_diff 3.6 diff 3 just+cheap 2.8 just+promo
gift 3 gift 2.4 give 3 give+lack
review 3.4 review 3 cashback 4 review+cashback
invoice 5 invoice
pay 2.6 pay 4 payfail
cod 5 cod
stock 2.8 stock 1.4 have+q
product 2.2 size 2.4 material 2.4 differ 2.4 pack 2 good 1.3 q 1.5 colour
how_buy 3.3 howbuy 3.3 limit 3.3 again 2 cart
policy 3.2 warranty 1.5 seven
usage 2.9 usage
human 3.2 human
`
