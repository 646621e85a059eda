import { prepare } from '@/lib/phrases/suggest/prepare'
import { need } from '@/lib/phrases/suggest/need'
import { contextFeatures } from '@/lib/phrases/suggest/context-features'
import { intentRows } from '../eval/intent'
import { buyerSays, library } from '../eval/library'
import { table } from '../eval/table'
const pf='/work/shared/eval/choice.phrases.tsv';const L=library(pf);const known=new Set(table(pf)('intent'))
const S=['other','ack','thanks','greet'];const P=prepare(L)
for (const f of ['/tmp/intent.a.tsv','/tmp/intent.b.tsv']){const {texts,gold}=intentRows(f)
const rows=texts.map((t,i)=>{const a=contextFeatures(buyerSays(t),P.reader);return{g:gold[i]!,v:need(a,Math.max(...P.matcher.match(a).odds),P.reader)}})
const cont=rows.filter(r=>r.g.some(i=>known.has(i)&&!S.includes(i)));const quiet=rows.filter(r=>r.g.every(i=>S.includes(i)))
for(const t of [-1.5,-1,-.5,-.25,0,.25,.5,.75,1])console.log(f,t,'silent',(cont.filter(r=>r.v<t).length/cont.length).toFixed(3),'noise',(quiet.filter(r=>r.v>=t).length/quiet.length).toFixed(3))}
