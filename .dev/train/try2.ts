import { teach } from './teach'
import { weigh } from './weigh'
import { weighNeed } from './weigh-need'
import { writeFileSync, existsSync, readFileSync } from 'node:fs'
const f='/tmp/grammar-model2.json'
const m= existsSync(f)&&!process.argv.includes('--new')?JSON.parse(readFileSync(f,'utf8')):teach({plain:false}); writeFileSync(f,JSON.stringify(m))
console.log(JSON.stringify(weighNeed(m)))
if(process.argv.includes('--pairs'))console.log(JSON.stringify(weigh(m)))
