import { readFileSync, writeFileSync, existsSync } from 'node:fs'
import { teach } from './teach'
import { prepareMatcher } from '@/lib/phrases/suggest/match'
import { createTopicReader } from '@/lib/phrases/suggest/topics'
import { contextFeatures } from '@/lib/phrases/suggest/context-features'
import { STARTER } from '@/lib/phrases/starter'
import { readPlainLines } from './lines'
import { intentRows } from '../eval/intent'
import { buyerSays, library } from '../eval/library'
import { table } from '../eval/table'
const f='/tmp/grammar-model2.json'
const m= existsSync(f)?JSON.parse(readFileSync(f,'utf8')):teach({plain:false}); writeFileSync(f,JSON.stringify(m))
const prep=(data:any,phrases:any[])=>{const reader=createTopicReader(data);const p=prepareMatcher(reader);for(const x of phrases)p.add(x);const g=p.done();let s=g.next();while(!s.done)s=g.next();return{reader,matcher:s.value}}
const S=['other','ack','thanks','greet']
const feat=(P:any,text:string)=>{const a=contextFeatures(buyerSays(text),P.reader);const {odds}=P.matcher.match(a);const best=Math.max(...odds);const I=new Map(a.intents.map((x:any)=>[x.intent,x.score]));const g=(k:string)=>(I.get(k)??0) as number
 const content=[...I].filter(([k])=>!S.includes(k as string)).map(x=>x[1] as number);const top=Math.max(0.001,...content);const q=S.reduce((s,k)=>s+g(k),0)
 const asked=[...a.asked];const H=-asked.reduce((s:number,p:any)=>s+(p>0?p*Math.log(p):0),0)
 const rule=P.reader.judge(a.found)[0]?.score??0
 return [1,best,Math.log(q+.01),Math.log(1-q+.01),Math.log(top),H,Math.log(1+a.now.length),a.found.size,rule,Math.log(g('other')+.01)]}
const G=prep(m,STARTER.phrases.map(({intents,...x})=>x))
const train=readPlainLines().map(l=>({x:feat(G,l.text),y:l.topics.every(t=>S.includes(t.split('.')[0]!))?0:1}))
const mean=train[0]!.x.map((_,k)=>k?train.reduce((s,r)=>s+r.x[k]!,0)/train.length:0);const sd=train[0]!.x.map((_,k)=>k?Math.sqrt(train.reduce((s,r)=>s+(r.x[k]!-mean[k]!)**2,0)/train.length):1)
const nrm=(x:number[])=>x.map((v,k)=>(v-mean[k]!)/sd[k]!)
const w=new Float64Array(mean.length);for(let i=0;i<1500;i++){const gr=new Float64Array(w.length);for(const r of train){const x=nrm(r.x);const z=x.reduce((s,v,k)=>s+v*w[k]!,0);const e=1/(1+Math.exp(-z))-r.y;x.forEach((v,k)=>gr[k]!+=e*v)}for(let k=0;k<w.length;k++)w[k]!-=.5*(gr[k]!/train.length+.001*w[k]!)}
console.log([...w].map(v=>v.toFixed(2)).join(' '))
const pf='/work/shared/eval/choice.phrases.tsv';const L=library(pf);const known=new Set(table(pf)('intent'))
const F=prep(undefined,L)
const {texts,gold}=intentRows('/work/shared/eval/intent.dev.tsv')
const rows=texts.map((t,i)=>{const x=feat(F,t);return{g:gold[i]!,s:nrm(x).reduce((s,v,k)=>s+v*w[k]!,0),b:x[1]!,h:nrm(x).reduce((s,v,k)=>s+v*w[k]!,0)*.5+x[1]!*.5}})
const cont=rows.filter(r=>r.g.some(i=>known.has(i)&&!S.includes(i)));const ans=rows.filter(r=>r.g.some(i=>known.has(i)));const quiet=rows.filter(r=>r.g.every(i=>S.includes(i)));const other=quiet.filter(r=>r.g.includes('other'))
for(const k of ['b','s','h'] as const){const sorted=cont.map(r=>r[k]).sort((a,b)=>a-b);for(const share of [.01,.02,.03,.04,.05,.06,.08,.1]){const t=sorted[Math.floor(share*cont.length)]!;console.log(k,share,'noise',(quiet.filter(r=>r[k]>t).length/quiet.length).toFixed(3),'other',other.filter(r=>r[k]>t).length,'silent incl ack',(ans.filter(r=>r[k]<=t).length/ans.length).toFixed(3))}}
