// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest'
import { caseFile } from '@/lib/notes/case-file'
import { casePage } from '@/lib/notes/case-page'
import type { MessageId } from '@/lib/trade/conversation'
import type { OrderId } from '@/lib/trade/order'
import { wordsIn } from '../../words'

const say = wordsIn('zh_CN')
const page = (text: string) => {
  const file = caseFile(
    {
      console: '后台',
      conversation: {
        buyer: { name: text },
        messages: [{ id: 'a' as MessageId, side: 'buyer', kind: 'text', text, at: 0 }],
      },
      orders: [{ id: 'o' as OrderId, items: [{ title: text }], times: {}, marks: [], remark: text }],
      at: 0,
    },
    say,
  )
  const html = casePage(file, say, 'zh')
  return { html, document: new DOMParser().parseFromString(html, 'text/html') }
}

describe('the page of a case', () => {
  it.each(['<img src=x onerror=alert(1)>', '</table><script>alert(1)</script>', '"&\'<b>', '一行\n两行'])(
    'shows %j as it was written, and makes nothing of it',
    text => {
      const { document } = page(text)
      expect(document.querySelectorAll('img, script, b, iframe, link, a')).toHaveLength(0)
      expect(document.querySelector('tr.buyer td')?.textContent).toBe(text)
    },
  )

  it('forbids itself everything but its own style', () => {
    const { html, document } = page('碗碎了')
    const policy = document.querySelector('meta[http-equiv="Content-Security-Policy"]')
    expect(policy?.getAttribute('content')).toBe("default-src 'none'; style-src 'unsafe-inline'")
    expect(html).not.toMatch(/https?:|url\(|@import/)
  })
})
