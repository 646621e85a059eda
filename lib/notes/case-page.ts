import type { Say } from '@/lib/locales/words'
import type { CaseFile } from './case-file'

/** Fits A4 and a screen; nothing of it is fetched. */
const STYLE = `
body{font:14px/1.6 "PingFang SC","Microsoft YaHei","Noto Sans CJK SC",system-ui,sans-serif;max-width:760px;margin:24px auto;padding:0 16px;color:#1a1c20;background:#fff}
h1{font-size:20px;margin:0 0 12px}h2{font-size:15px;margin:20px 0 6px}
table{border-collapse:collapse;width:100%}th,td{text-align:left;vertical-align:top;padding:3px 10px 3px 0;border-bottom:1px solid #ddd;font-weight:normal}
th{color:#555;white-space:nowrap;width:1%}td{overflow-wrap:anywhere;white-space:pre-wrap}
tr.buyer td:last-child{font-weight:600}.remarks{margin-top:20px;color:#555;font-size:12px}
@media print{body{margin:0;max-width:none}tr{break-inside:avoid}h2{break-after:avoid}}`

/**
 * The case as a page of its own, to be kept, printed and handed in: no script, nothing from anywhere else, which its own policy forbids it.
 */
export function casePage(
  { title, facts, orders, messages, remarks }: CaseFile,
  say: Say,
  language: 'zh' | 'en',
): string {
  const rows = (all: readonly (readonly [string, string])[]) =>
    `<table>${all.map(([name, value]) => `<tr><th scope="row">${escaped(name)}</th><td>${escaped(value)}</td></tr>`).join('')}</table>`
  const said = messages.map(
    ({ when, who, text, side }) =>
      `<tr class="${side}"><th scope="row">${escaped(when)}</th><th>${escaped(who)}</th><td>${escaped(text)}</td></tr>`,
  )
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="viewport" content="width=device-width"><title>${escaped(title)}</title><style>${STYLE}</style></head>
<body><h1>${escaped(title)}</h1>
${rows(facts)}
${orders.map((order, index) => `<h2>${escaped(say('caseFile.order', index + 1))}</h2>${rows(order)}`).join('\n')}
<h2>${escaped(say('caseFile.messages', messages.length))}</h2>
<table>${said.join('')}</table>
<div class="remarks">${remarks.map(remark => `<p>${escaped(remark)}</p>`).join('')}</div>
</body></html>
`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

const escaped = (text: string): string => text.replace(/[&<>"']/g, char => ENTITIES[char] ?? char)
