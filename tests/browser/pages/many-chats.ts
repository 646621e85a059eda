import { type ChatPage, chatPage, shopTime } from './pinduoduo'

/**
 * A chat page whose buyers can be turned to with `switchTo(n)`, as consoles do it: the name at once, the chat after it, the orders last;
 * what stood in the reply box stays with the buyer it was written to, in `drafts[n]`.
 */
export function manyChats(pages: readonly ChatPage[]): string {
  const [first] = pages
  if (!first) throw new Error('no buyer')
  const script = `
  const PAGES = ${JSON.stringify(pages.map(chatPage))}
  const reply = document.querySelector('#replyTextarea')
  window.drafts = PAGES.map(() => '')
  window.open_ = 0
  window.switchTo = async n => {
    const next = new DOMParser().parseFromString(PAGES[n], 'text/html')
    const take = selector =>
      document.querySelector(selector).replaceChildren(...[...next.querySelector(selector).childNodes].map(node => document.importNode(node, true)))
    const frame = async () => {
      for (let n = 0; n < 3; n++) await new Promise(requestAnimationFrame)
    }
    drafts[open_] = reply.value
    open_ = n
    reply.value = drafts[n]
    take('.chatWindowHeader'); take('.chat-list')
    document.querySelector('.msg-list').replaceChildren()
    document.querySelector('.panel').replaceChildren()
    await frame()
    take('.msg-list')
    await frame()
    take('.panel')
  }`
  return chatPage({ ...first, script: `${first.script ?? ''}${script.replaceAll('</', '<\\/')}` })
}

/** One whose address is no place yet, one whose parcel is on its way, and one without an order. */
export const THREE_BUYERS: readonly ChatPage[] = [
  {
    buyer: { uid: '7000000000001', nick: '林间小鹿' },
    lines: [{ side: 'buyer', text: '地址能改一下吗 我搬家了', at: shopTime(-1) }],
    order: {
      sn: '261121-304958817263540',
      state: '待发货',
      address: '林晚 13712345678 浙江省杭州市西湖区文一路',
    },
  },
  {
    buyer: { uid: '7000000000002', nick: '阿May' },
    lines: [{ side: 'buyer', text: '什么时候发货呀' }],
    order: {
      sn: '261121-304958817263541',
      state: '已发货',
      address: '梅雨晴 13812345678 江苏省南京市鼓楼区云水路18号3栋601室',
    },
  },
  { buyer: { uid: '7000000000003', nick: '老陈五金' }, lines: [{ side: 'buyer', text: '好的' }] },
]
