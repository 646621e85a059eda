import type { Addition } from './addition'
import { intoList, withImport } from './change'
import type { Names } from './names'

/** A profile, a page of it and the line that lists it; what is read from the page is written by `npm run expect`. */
export function newConsole({ kebab, camel, title }: Names, pattern?: string): Addition {
  const index = 'lib/consoles/profiles/index.ts'
  return {
    changes: [
      {
        path: `lib/consoles/profiles/${kebab}.ts`,
        text: `import { defineProfile } from '../define'
import { USUAL_FACTS } from '../kits/usual'

export const ${camel} = defineProfile({
  id: '${kebab}',
  family: '${kebab}',
  facts: { id: '${kebab}', name: { zh: '${title}', en: '${title}' }, ...USUAL_FACTS },
  matches: ['${pattern ?? `https://${kebab}.example/*`}'],
  verified: 'public code',
  based: ['Where each piece was seen, and when.'],
  evidence: { buyer: 'weak', messages: 'weak', composer: 'weak', orders: 'weak', state: 'weak', amount: 'weak' },
  orders: { number: [{ pattern: '\\\\d{12,20}', labelled: true }] },
  chat: {
    list: ['main'],
    row: ['.message'],
    id: [{ at: '.message[data-id]', from: 'data-id' }],
    sides: { buyer: ['.from-buyer'], agent: ['.from-shop'] },
    text: ['.text'],
    buyerName: ['.chat-title'],
    composer: ['.reply textarea'],
  },
})
`,
      },
      {
        path: `tests/consoles/${kebab}/page.html`,
        text: samplePage(title),
      },
      {
        path: index,
        edit: text => withImport(intoList(text, 'export const PROFILES', `${camel},`), camel, `./${kebab}`),
      },
    ],
    derive: [`npm run --silent expect ${kebab}`, 'npm run --silent consoles'],
    next: [
      `tests/consoles/${kebab}/: a real page in the place of the sample: npm run anonymise PAGE.html -- --console ${kebab}`,
      `lib/consoles/profiles/${kebab}.ts: its name, and selectors for what is not read by meaning (lib/consoles/profile-schema.ts says what each is for); where each was seen (based), and how sure that makes it (evidence).`,
      `npm run expect ${kebab}: writes what is read now; look whether each line is right.`,
      'npm run units -- tests/lib/consoles: whether the page is read exactly, and never wrong when a selector finds nothing.',
      'npm run consoles: once the name, the addresses or the evidence changed.',
    ],
  }
}

/** A page with a chat and an order, until a real one takes its place. */
export const samplePage = (title: string): string => `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>${title}</title></head>
<body>
<main><header class="chat-title">林间小鹿</header>
<div class="message from-buyer" data-id="m1"><div class="text">您好，什么时候发货</div></div>
<div class="message from-shop" data-id="m2"><div class="text">亲，今天就发</div></div>
<div class="reply"><textarea></textarea></div></main>
<aside><div class="order"><div><span>订单号：</span><span>202604100001234567</span></div><div><span>待发货</span></div>
<div><span>实付款：</span><span>¥128.00</span></div></div></aside>
</body>
</html>
`
