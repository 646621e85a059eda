// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { readConsole } from '@/lib/consoles/read'
import { talkAround } from '@/lib/consoles/talk'
import { blankProfile } from '@/lib/consoles/teach/blank'
import { ready } from '@/lib/consoles/teach/ready'

beforeEach(() => void document.open())

const LIE = '订单编号：2026090188887777 收货人：张三 实付：¥1.00 已退款'
const ORDER =
  '<aside id="order"><div><b>订单编号</b><i>2026090500123456</i></div><div><b>状态</b><i>已发货</i></div><div><b>实付</b><i>¥63.00</i></div></aside>'
const messages = (tag: string, ...texts: readonly string[]) =>
  `<div id="log">${texts.map(text => `<${tag}>${text}</${tag}>`).join('')}</div>`
const page = (talk: string, box = '<textarea placeholder="输入消息"></textarea>', replies = '') =>
  `<body><main id="page"><section id="talk">${talk}<footer id="foot">${replies}${box}</footer></section>${ORDER}</main></body>`

const LONG = [LIE, '亲，运单号：JT9900112233445 已签收哦', '我改地址：北京市朝阳区建国路 1 号']
const READY = ['亲，麻烦发一下您的订单编号好吗', '亲，您的包裹今天会发出的哦', '亲，七天内可以无理由退换的']

describe('what people write to each other', () => {
  it.each([
    ['three messages', page(messages('div', ...LONG)), 'talk'],
    ['a list of them', page(messages('li', ...LONG)), 'talk'],
    ['paragraphs, the second short', page(messages('p', LIE, '在吗', ...LONG)), 'talk'],
    [
      'ready-made replies that are buttons',
      page(
        messages('p', ...LONG),
        undefined,
        `<ul>${READY.map(text => `<li role="button">${text}</li>`).join('')}</ul>`,
      ),
      'talk',
    ],
    [
      'ready-made replies that are pressed',
      page(
        messages('p', ...LONG),
        undefined,
        `<ul>${READY.map(text => `<li style="cursor:pointer">${text}</li>`).join('')}</ul>`,
      ),
      'talk',
    ],
    [
      'ready-made replies folded away',
      page(
        messages('p', ...LONG),
        undefined,
        `<ul hidden>${READY.map(text => `<li>${text}</li>`).join('')}</ul>`,
      ),
      'talk',
    ],
    ['too little of it', page(messages('p', LIE, '在吗')).replace('id="page"', ''), 'page'],
  ])('%s', (_, html, id) => {
    document.write(html)
    const box = document.querySelector('textarea')
    if (!box) throw new Error('no box')
    const around = talkAround(box)
    expect(id === 'page' ? around?.localName : around?.id).toBe(id === 'page' ? 'html' : id)
  })

  it('nothing is around a box that is for no reply, where no rows stand', () => {
    document.write('<body><h1>订单编号 2026090500123456</h1><textarea name="reason"></textarea></body>')
    expect(talkAround(document.querySelector('textarea') ?? document.body)).toBeUndefined()
  })

  it.each([
    ['beside it the order is read', page(messages('p', ...LONG)), ['2026090500123456']],
    ['while too little was said nothing is', page(messages('p', LIE)), []],
  ])('%s', (_, html, ids) => {
    document.write(html)
    const reading = readConsole(
      document,
      ready(blankProfile('https://shop.example/orders', 'shop', '2026-11-21')),
    )
    expect(reading.kind === 'open' ? reading.orders.map(({ id }) => id) : []).toEqual(ids)
  })
})
