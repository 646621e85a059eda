import { prepare } from '@/lib/phrases/suggest/prepare'
import { createSuggester } from '@/lib/phrases/suggest/suggest'
import { intentRows } from '../eval/intent'
import { buyerSays, library } from '../eval/library'
import { table } from '../eval/table'
const S=['other','ack','thanks','greet']
const pf='/work/shared/eval/choice.phrases.tsv'
const {texts,gold}=intentRows(process.argv[2]!)
const L=library(pf); const I=new Map(L.map(({id},at)=>[id,table(pf)('intent')[at]!])); const known=new Set(I.values())
const s=createSuggester(prepare(L))
const q=texts.map((t,i)=>({t,g:gold[i]!,r:s.suggest(buyerSays(t),5,'many').map(x=>({c:x.chance,i:I.get(x.phrase)!}))}))
for(const th of [.12,.16,.2,.25,.3,.35,.4,.5]){
 const rows=q.map(x=>({...x,r:x.r.filter(y=>y.c>=th)}))
 const ans=rows.filter(x=>x.g.some(i=>known.has(i))); const quiet=rows.filter(x=>x.g.every(i=>S.includes(i)))
 const all=ans.flatMap(x=>x.r.map(y=>x.g.includes(y.i)))
 const f=(n:number)=>n.toFixed(3)
 const by=(k:string)=>{const r=quiet.filter(x=>x.g.includes(k));return `${k} ${r.filter(x=>x.r.length).length}/${r.length}`}
 const cont=ans.filter(x=>x.g.some(i=>!S.includes(i)))
 console.log(th,'avg',f(all.length/ans.length),'prec',f(all.filter(Boolean).length/all.length),'first',f(ans.filter(x=>x.r[0]&&x.g.includes(x.r[0].i)).length/ans.length),'any3',f(ans.filter(x=>x.r.slice(0,3).some(y=>x.g.includes(y.i))).length/ans.length),'silent',f(ans.filter(x=>!x.r.length).length/ans.length),'silent-nonack',f(cont.filter(x=>!x.r.length).length/cont.length),'noise',f(quiet.filter(x=>x.r.length).length/quiet.length),S.map(by).join(' '))
}
