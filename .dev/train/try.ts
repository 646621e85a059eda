import { readPatterns, readSlots, writeLines, readAnswers, readPlainLines } from './lines'
import { randomOf, oneOf, shuffled } from './random'
import { roughened } from './noise'
import { fit, judge } from './fit'
import { hashFeatures, BUCKETS } from '@/lib/phrases/suggest/model/hash-features'
import { createIntentReader } from '@/lib/phrases/suggest/intents'
import { normalised } from '@/lib/phrases/suggest/features'
import { readFileSync } from 'node:fs'
const arg=(n:string,d:number)=>{const i=process.argv.indexOf('--'+n);return i<0?d:Number(process.argv[i+1])}
const reader = createIntentReader()
const feats=(t:string)=>{const p=normalised(t);const n=[...reader.notions(p)];const js=arg('rules',0)?reader.judge(new Set(n)).slice(0,3).map(({intent,score},i)=>i===0&&score>=2?['i:'+intent,'j:'+intent]:['i:'+intent]).flat():[];return hashFeatures(p,arg('notions',1)?[...n,...js]:[])}
const p = readPatterns(); const r = randomOf(arg('seed',1))
const topics=[...new Set(p.flatMap(x=>x.topics))].sort(); const tix=new Map(topics.map((t,i)=>[t,i]))
const intentOf=topics.map(t=>t.split('.')[0]!)
const order=shuffled(r,p); const held=arg('held',0.05); const cut=Math.floor(order.length*held)
const test=order.slice(0,cut), train=order.slice(cut)
const slots=readSlots()
const L=writeLines(train,slots,arg('per',12),r); const T=writeLines(test,slots,4,r)
const P=readPlainLines(); const half1=arg('plain',0)
if(half1)for(const l of P){L.push(l);for(let i=0;i<arg('pn',4);i++)L.push({text:roughened(l.text,r),topics:l.topics})}
const ex=(l:any)=>({features:feats(l.text),classes:l.topics.map((t:string)=>tix.get(t)!),head:0 as const,weight:1})
const answers=readAnswers().flatMap(a=>[a.title,a.text,a.title+' '+a.text].map(t=>({features:feats(t),classes:[tix.get(a.topic)!],head:1 as const,weight:1})))
const t0=Date.now()
const net=fit([...L.map(ex),...Array.from({length:arg('ans',4)}).flatMap(()=>answers)],{buckets:BUCKETS,dimensions:arg('dim',24),classes:topics.length,epochs:arg('epochs',10),rate:arg('rate',0.1),dropout:arg('drop',0.2),smoothing:arg('smooth',0.05),decay:arg('decay',0)},randomOf(7))
console.log('lines',L.length,'test',T.length,'ms',Date.now()-t0)
const intents=[...new Set(intentOf)]
const byIntent=(t:string)=>{const c=judge(net,feats(t),0);const m=new Map<string,number>();c.forEach((v,i)=>m.set(intentOf[i]!,(m.get(intentOf[i]!)??0)+v));const al=alpha;if(al){const js=reader.read(t);for(const {intent,score} of js)m.set(intent,(m.get(intent)??0)*Math.exp(al*Math.min(score,4)))};return [...m].sort((a,b)=>b[1]-a[1])}
let alpha=0
const score=(rows:{text:string,gold:string[]}[])=>{let a1=0,a3=0;for(const x of rows){const s=byIntent(x.text);if(x.gold.includes(s[0]![0]))a1++;if(s.slice(0,3).some(([i])=>x.gold.includes(i)))a3++};return `${(a1/rows.length).toFixed(3)} ${(a3/rows.length).toFixed(3)}`}
console.log('plain', score(P.map(l=>({text:l.text,gold:l.topics.map(t=>t.split('.')[0]!)}))))
console.log('held patterns', score(T.map(l=>({text:l.text,gold:l.topics.map(t=>t.split('.')[0]!)}))))
const dev=readFileSync('/work/shared/eval/intent.dev.tsv','utf8').trim().split('\n').slice(1).map(l=>{const [text='',g='']=l.split('\t');return{text,gold:g.split('|')}})
const half=(n:number)=>dev.filter((_,i)=>i%2===n)
console.log('dev tune',score(half(0)),'report',score(half(1)))
for(const a of [0.1,0.2,0.3,0.5,0.8]){alpha=a;console.log('alpha',a,'dev',score(half(0)),score(half(1)),'plain',score(P.map(l=>({text:l.text,gold:l.topics.map(t=>t.split('.')[0]!)}))))}
alpha=0
if(process.argv.includes('--conf')){const m=new Map<string,number>();for(const x of half(0)){const s=byIntent(x.text);if(!x.gold.includes(s[0]![0])){const k=x.gold.join('|')+' -> '+s[0]![0];m.set(k,(m.get(k)??0)+1)}}
console.log([...m].sort((a,b)=>b[1]-a[1]).slice(0,40))}
