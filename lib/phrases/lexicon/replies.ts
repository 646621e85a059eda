/** What replies to a notion tend to say: `notion notion…`, the first is the buyer's. */
export const REPLIES = `
ok yes
thanks welcome
hello serve
placed check addr
got welcome
q yes no
may yes no
have yes no
many num
size num
price num
when timed
where wait
note yes
edit yes addr
courier brand
cheap sorry
rotten sorry photo resend
leak sorry photo resend
damage sorry photo resend
poor sorry photo
fault sorry photo
lack sorry photo resend
wrong sorry photo resend
late sorry wait
soon sorry wait
noship sorry timed
track wait sorry
still wait sorry
noreceive wait sorry
signed wait sorry
deliver wait
`
