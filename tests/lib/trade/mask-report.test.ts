import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskAddress, maskSelector, maskText } from '@/lib/trade/mask-report'

describe('an address in a report', () => {
  it.each([
    [
      'https://mms.pinduoduo.com/chat-merchant/index.html#/',
      'https://mms.pinduoduo.com/chat-merchant/index.html#/',
    ],
    [
      'https://mms.pinduoduo.com/orders/detail?sn=261101-123456789012345',
      'https://mms.pinduoduo.com/orders/detail?…',
    ],
    ['https://shop.example/customers/李小明/orders/13800138000', 'https://shop.example/customers/…/orders/…'],
    ['https://shop.example/zhang-wei?token=abc', 'https://shop.example/…?…'],
    ['https://user:secret@shop.example/chat', 'https://shop.example/chat'],
    ['https://im.example/#/chat/8800123?name=x', 'https://im.example/#/chat/…'],
    ['https://im.example/chat#13800138000', 'https://im.example/chat'],
    ['file:///files/zhang/orders.html', 'file:///…/…/…'],
    ['data:text/html,13800138000', '…'],
    ['not an address', '…'],
  ])('%s → %s', (address, masked) => {
    expect(maskAddress(address)).toBe(masked)
  })
})

describe('a selector in a report', () => {
  it.each([
    ['#msgListContainer > ul.msg-list', '#msgListContainer > ul.msg-list'],
    ['.chat-item-box.active .nickname-span', '.chat-item-box.active .nickname-span'],
    ['[id^="middlePanel_list_" i]', '[id^="…"]'],
    ["a[title='李小明'] b", 'a[title="…"] b'],
    ['[data-name=zhangwei]', '[data-name="…"]'],
    ['[data-x="a]b 13800138000"] p', '[data-x="…"] p'],
    ['#order-261101-123456789012345', '#order-…'],
    ['.user_13800138000 > p', '.user_… > p'],
    ['#张三 p', '#… p'],
    ['#a\\@b\\.example p', '#a…b…example p'],
    ['[title="never closed', '[title="…"'],
    ['tr:has(.goods-record-container)', 'tr:has(.goods-record-container)'],
  ])('%s → %s', (selector, masked) => {
    expect(maskSelector(selector)).toBe(masked)
  })
})

describe('nothing personal comes through', () => {
  const digits = fc
    .array(fc.integer({ min: 0, max: 9 }), { minLength: 5, maxLength: 20 })
    .map(all => all.join(''))
  const name = fc
    .array(fc.constantFrom(...'赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨'), { minLength: 2, maxLength: 4 })
    .map(all => all.join(''))
  const latin = fc.constantFrom('zhangwei', 'lixiaoming', 'OliviaBrown', 'wang_fang')
  const email = fc.tuple(latin, fc.constantFrom('qq', 'example')).map(([who, host]) => `${who}@${host}.com`)
  const secret = fc.oneof(digits, name, email, latin)
  const quoted = fc.tuple(secret, fc.constantFrom('"', "'")).map(([value, mark]) => `${mark}${value}${mark}`)
  const attribute = fc
    .tuple(
      fc.constantFrom('title', 'data-name', 'id', 'href'),
      fc.constantFrom('=', '^=', '*=', '~='),
      fc.oneof(quoted, digits, latin),
    )
    .map(([key, sign, value]) => ({
      css: `[${key}${sign}${value}]`,
      value: value.replace(/^["']|["']$/g, ''),
    }))
  const long = /\p{Nd}{5}/u

  it('in a selector', () => {
    fc.assert(
      fc.property(
        fc.array(attribute, { minLength: 1, maxLength: 3 }),
        fc.oneof(digits, name),
        (attributes, id) => {
          const masked = maskSelector(`#a-${id} ${attributes.map(({ css }) => css).join(' > p')}`)
          expect(masked).not.toMatch(long)
          for (const { value } of attributes) expect(masked).not.toContain(value)
          expect(masked).not.toContain(id)
        },
      ),
    )
  })

  it('in an address', () => {
    fc.assert(
      fc.property(secret, secret, secret, (step, query, hash) => {
        const masked = maskAddress(
          `https://shop.example/chat/${encodeURIComponent(step)}/x?q=${encodeURIComponent(query)}#/orders/${hash}`,
        )
        expect(masked).not.toMatch(long)
        for (const one of [step, query, hash]) {
          expect(masked).not.toContain(one)
          expect(decodeURI(masked)).not.toContain(one)
        }
      }),
    )
  })

  it('in any text: neither rows of digits, however they are set, nor addresses of e-mail', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(digits, email, fc.string())),
        fc.constantFrom(' ', '-', '，', ''),
        (parts, gap) => {
          const masked = maskText(parts.join(gap))
          expect(masked).not.toMatch(long)
          expect(masked).not.toMatch(/\w@\w/)
        },
      ),
    )
    expect(maskText('138 0013 8000 · 138-0013-8000 · 138****8000')).toBe('… · … · 138****…')
  })
})
