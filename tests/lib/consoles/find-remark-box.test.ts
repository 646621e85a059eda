// @vitest-environment happy-dom
import { expect, it } from 'vitest'
import { findRemarkBox } from '@/lib/consoles/find-remark-box'
import type { ConsoleProfile } from '@/lib/consoles/profile'
import { douyinFeige } from '@/lib/consoles/profiles/douyin-feige'
import { pinduoduoOrders } from '@/lib/consoles/profiles/pinduoduo-orders'

const NUMBER = '261121-304958817263540'

const boxIn = (html: string, profile: ConsoleProfile = pinduoduoOrders) => {
  document.body.innerHTML = html
  const found = findRemarkBox(document, profile)
  return found && { is: found.element.id, orders: found.orders }
}

it.each<[why: string, html: string, orders: readonly string[]]>([
  ['by the profile', `<div role="dialog"><textarea id="it" class="note-textarea"></textarea></div>`, []],
  [
    'with the order its dialog names',
    `<p>261120-111111111111111</p><div class="el-dialog"><p>订单编号：${NUMBER}</p><textarea id="it" class="note-textarea"></textarea></div>`,
    [NUMBER],
  ],
  [
    'with the order of its own row',
    `<form><p>261120-111111111111111</p><div><b>${NUMBER}</b><textarea id="it" class="note-textarea"></textarea></div></form>`,
    [NUMBER],
  ],
  ['by what it says it is for', `<textarea id="it" placeholder="请输入商家备注"></textarea>`, []],
  ['a single line', `<form><span>${NUMBER}</span><input id="it" aria-label="订单备注"></form>`, [NUMBER]],
  ['by its label', `<form><label for="it">备注内容</label><textarea id="it"></textarea></form>`, []],
  ['by the label around it', `<label>订单备注 <input id="it"></label>`, []],
  [
    'by what it is labelled by',
    `<b id="name">Memo</b><textarea id="it" aria-labelledby="name"></textarea>`,
    [],
  ],
  [
    'by what stands in its row of a form',
    `<div><div>* 备注：</div><div><p><textarea id="it"></textarea></p></div></div><div>名称 <input></div>`,
    [],
  ],
  [
    'beside the chat',
    `<textarea placeholder="请输入回复"></textarea><textarea id="it" name="seller_memo"></textarea>`,
    [],
  ],
])('finds the remark box: %s', (_, html, orders) => {
  expect(boxIn(html)).toEqual({ is: 'it', orders })
})

it.each([
  ['there is none', '<textarea placeholder="请输入回复"></textarea>'],
  ['two could be meant', '<textarea placeholder="备注"></textarea><textarea placeholder="备注"></textarea>'],
  ['it is hidden', '<div style="display:none"><textarea class="note-textarea"></textarea></div>'],
  ['it cannot be written in', '<textarea class="note-textarea" readonly></textarea>'],
  ['it searches remarks', '<input placeholder="搜索备注">'],
  [
    'it is the chat’s, with a button for remarks',
    '<div><textarea></textarea><button>备注</button><button>发送</button></div>',
  ],
  ['its label says that the buyer wrote it', '<label>买家备注 <textarea></textarea></label>'],
  ['it shows what the buyer wrote', '<textarea placeholder="买家备注"></textarea>'],
])('finds nothing where %s', (_, html) => {
  expect(boxIn(html)).toBeUndefined()
})

it('knows the drawer of 飞鸽', () => {
  const number = '6920000000000000001'
  const drawer = `<div class="ecom-drawer-wrapper-body"><h3>订单备注</h3><span>${number}</span><textarea id="textareaID" placeholder="请输入备注信息（使用Enter保存）"></textarea></div>`
  expect(boxIn(drawer, douyinFeige)).toEqual({ is: 'textareaID', orders: [number] })
})
