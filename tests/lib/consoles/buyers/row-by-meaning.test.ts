// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { readBuyerList } from '@/lib/consoles/buyers/read-list'
import { rowByMeaning } from '@/lib/consoles/buyers/row-by-meaning'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import { goofish } from '@/lib/consoles/profiles/goofish'

const NOW = Date.parse('2026-09-09T10:30:00+08:00')

beforeEach(() => {
  document.body.innerHTML = ''
})

/** A console with a chat whose list of buyers nobody has described. */
const UNKNOWN: ConsoleProfile = {
  ...goofish,
  chat: {
    list: ['.talk'],
    row: ['.line'],
    sides: {},
    text: [],
    buyerName: ['header b'],
    composer: ['textarea'],
  },
}
const TALK =
  '<main><header><b>小满</b></header><div class="talk"><div class="line"><b>小满</b><p>在吗</p></div><div class="line"><b>小满</b><p>人呢</p></div></div><textarea></textarea></main>'

const read = (html: string, name: string | undefined = '小满') => {
  document.body.innerHTML = html
  return readBuyerList([document], UNKNOWN, name === undefined ? undefined : { name }, NOW).map(
    ({ buyer }) => buyer,
  )
}
const row = (name: string, more = '') =>
  `<div class="card _a1"><i class="pic"></i><b>${name}</b>${more}</div>`

describe('a list of buyers nobody has described', () => {
  it('is the rows like the one that names the open buyer, outside the chat', () => {
    const found = read(
      `<aside>${row('小满', '<span>10:28</span><p>在吗</p>')}${row('阿青', '<span>10:12</span><p>发货了没</p><em class="badge">2</em>')}${row('老周', '<span>昨天</span><p>好的谢谢</p>')}</aside>${TALK}`,
    )
    expect(found).toEqual([
      { key: '小满', name: '小满', last: '在吗', time: '10:28', open: true },
      {
        key: '阿青',
        name: '阿青',
        last: '发货了没',
        time: '10:12',
        waits: true,
        unread: 2,
        since: Date.parse('2026-09-09T10:12:00+08:00'),
      },
      { key: '老周', name: '老周', last: '好的谢谢', time: '昨天' },
    ])
  })

  it('tells the timer from the words, and what was said from a tag', () => {
    document.body.innerHTML = `<ul><li><b>阿青</b><span>会员</span><span>1分05秒</span><p>这个能不能今天发出来</p></li></ul>`
    const element = document.querySelector('li')
    expect(element && rowByMeaning(element)).toMatchObject({
      name: '阿青',
      last: '这个能不能今天发出来',
      wait: '1分05秒',
    })
  })

  it.each([
    [
      'without the open buyer’s name',
      `<aside>${row('阿青', '<p>a</p>')}${row('老周', '<p>b</p>')}</aside>${TALK}`,
      undefined,
    ],
    [
      'where no row names them',
      `<aside>${row('阿青', '<p>a</p>')}${row('老周', '<p>b</p>')}</aside>${TALK}`,
      '小满',
    ],
    [
      'where two lists name them',
      `<aside>${row('小满', '<p>a</p>')}${row('老周', '<p>b</p>')}</aside><section>${row('小满', '<p>a</p>')}${row('老周', '<p>b</p>')}</section>${TALK}`,
      '小满',
    ],
    [
      'of names alone, which could be anything',
      `<ul><li><b>小满</b></li><li><b>阿青</b></li></ul>${TALK}`,
      '小满',
    ],
    ['in the chat itself', TALK, '小满'],
  ])('is none %s', (_, html, name) => {
    expect(read(html, name)).toEqual([])
  })

  it('takes a figure for a count of what is unread only where the page marks it as one', () => {
    const [, second] = read(
      `<aside>${row('小满', '<p>在吗</p>')}${row('阿青', '<p>发货了没</p><em>2</em>')}</aside>${TALK}`,
    )
    expect(second).toEqual({ key: '阿青', name: '阿青', last: '发货了没' })
  })
})
