// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import { PROFILES } from '@/lib/consoles/profiles'
import { readConsole } from '@/lib/consoles/read'
import { afterAWhile } from '../../../consoles/refound'

const jd = PROFILES.find(({ id }) => id === 'jd-chat') as ConsoleProfile

beforeEach(() => void document.open())

/** A chat of which the profile knows nothing but the box that is written in. */
const page = (rows: string, head = '') =>
  document.write(
    `<ul><li class="p1 p2"><b class="n">柚子茶</b><i class="m">在吗</i></li><li class="p1"><b class="n">阿原</b><i class="m">好的</i></li></ul>
    <main><header><h3>柚子茶</h3>${head}</header><div class="k">${rows}</div><div class="tools"><span>表情</span><span>图片</span></div>
    <div contenteditable="true" placeholder="请输入消息"></div></main>`,
  )
const row = (side: string, text: string, more = '') =>
  `<div class="r"><div class="${side}">${more}<p class="t">${text}</p></div></div>`
const read = () => {
  const now = readConsole(document, afterAWhile(document, jd))
  const chat = now.kind === 'open' ? now.conversation : undefined
  return { buyer: chat?.buyer.name, lines: chat?.messages.map(({ side, text }) => `${side}: ${text}`) }
}

describe('a chat whose classes all changed', () => {
  it('has its sides by the read mark on the shop’s lines', () => {
    page(
      row('a', '在吗') +
        row('b', '在的', '<i>已读</i>') +
        row('a', '发货了吗') +
        row('b', '今天发', '<i>已读</i>'),
    )
    expect(read()).toEqual({
      buyer: '柚子茶',
      lines: ['buyer: 在吗', 'agent: 在的', 'buyer: 发货了吗', 'agent: 今天发'],
    })
  })

  it('has its sides by the writer’s name', () => {
    const by = (name: string) => `<u class="w">${name}</u>`
    page(row('a', '在吗', by('柚子茶')) + row('b', '在的', by('小青')) + row('a', '发货了吗', by('柚子茶')))
    expect(read().lines).toEqual(['buyer: 在吗', 'agent: 在的', 'buyer: 发货了吗'])
  })

  it('has its sides by the edge they stand at', () => {
    const at = (edge: string, text: string) =>
      `<div class="r"><div class="${edge}" style="display:flex;justify-content:flex-${edge}"><p class="t">${text}</p></div></div>`
    page(at('start', '在吗') + at('end', '在的') + at('start', '发货了吗'))
    expect(read().lines).toEqual(['buyer: 在吗', 'agent: 在的', 'buyer: 发货了吗'])
  })

  it('is not read where nothing tells which side is the buyer’s', () => {
    page(row('a', '在吗') + row('b', '在的') + row('a', '发货了吗'))
    expect(read()).toEqual({ buyer: '柚子茶', lines: [] })
  })

  it('is not read where a mark could part the rows in two ways', () => {
    page(
      `<div class="r"><div class="a x"><p class="t">在吗</p></div></div><div class="r"><div class="b y"><i>已读</i><p class="t">在的</p></div></div><div class="r"><div class="a y"><p class="t">发货了吗</p></div></div><div class="r"><div class="b x"><p class="t">今天</p></div></div>`,
    )
    expect(read().lines).toEqual([])
  })

  it('names nobody where the head and the list of buyers agree on two names', () => {
    page(row('a', '在吗') + row('b', '在的'), '<em>阿原</em>')
    expect(read().buyer).toBeUndefined()
  })
})
