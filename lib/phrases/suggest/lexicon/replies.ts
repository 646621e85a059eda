/** What replies to a notion tend to say: `notion notion…`, the first is the buyer's. */
export const REPLIES = `
ok yes wait welcome help
thanks welcome
hello serve
placed check addr thanks note
got welcome review
q yes no
may yes no help
have yes no stock
many num
size num
price num
when timed
where wait track help
why sorry auto
how guide
note yes note help
edit yes addr edit help ask
addr addr check ask
courier brand auto
brand brand auto courier
from from timed
reach yes reach
cheap sorry no floor promo
promo promo auto
pricey promo sorry
full full auto guide
swap guide auto
rotten sorry photo resend help
leak sorry photo resend help
damage sorry photo resend help
poor sorry photo help assure
fault sorry photo help guide
lack sorry photo resend help
wrong sorry photo resend help
resend resend timed
late sorry wait help timed
soon sorry wait help soon
noship sorry timed soon
track wait sorry help
still wait sorry help
noreceive wait sorry help track
signed wait sorry help
deliver wait help call
arrive timed
cancel refund help guide
return agree guide
refund timed wait agree
agree wait help
exchange guide help
freightfee no freeship
freeship no full
coupon claim full guide auto
claim guide
reprice reprice pay
diff help guide
gift give auto
give gift no
review cashback photo
cashback timed wait
invoice ask timed
pay guide
payfail guide sorry
cod no
stock timed no
good assure
material assure
differ suggest
howbuy guide yes
limit no auto
warranty assure guide
usage guide
human sorry help call
`
