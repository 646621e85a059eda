/** Where the pages of a console that keeps its parts in frames stand: three origins of one platform. */
export const SHELL = 'https://shop.jd.com/jdm/kefu/index.html'
export const CHAT = 'https://dongdong.jd.com/chat.html'
export const ORDERS = 'https://porder.shop.jd.com/order/panel.html'

export interface Talk {
  readonly buyer: string
  /** From the buyer. */
  readonly lines: readonly string[]
  /** Of the first message: pages number them through all chats. */
  readonly first: number
}

export interface OrderCard {
  readonly number: string
  readonly state: string
}

const page = (body: string, style = '') =>
  `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>客服</title><style>
    body{margin:0;font:14px sans-serif}iframe{border:0}${style}</style></head><body>${body}</body></html>`

/** A page with nothing of its own but what holds its frames. */
export const shell = (frames: string) =>
  page(
    `<header>商家工作台</header><main>${frames}</main>`,
    'main{display:grid;grid-template-columns:620px 400px;height:calc(100vh - 24px)}iframe{width:100%;height:100%}',
  )

export const frame = (src: string, id: string) => `<iframe id="${id}" src="${src}"></iframe>`

export const messageRow = (id: number, text: string) =>
  `<div class="message"><div class="message_left" id="msg-${id}"><div class="message__content">${text}</div></div></div>`

/** The inside of a chat, in the shapes of JD's. */
export const chat = ({ buyer, lines, first }: Talk) => `
  <div class="chat-head-name"><span>${buyer}</span></div>
  <div id="t-chat-scroll">${lines.map((line, i) => messageRow(first + i, line)).join('')}</div>
  <div class="EditorContent" contenteditable="true"></div><span class="send-button">发送</span>`

export const chatPage = (talk: Talk) =>
  page(
    `<div class="chat">${chat(talk)}</div>`,
    '.chat{display:flex;flex-direction:column;height:100vh}#t-chat-scroll{flex:1}.EditorContent{height:90px;border-top:1px solid #ccc}',
  )

export const orderRow = ({ number, state }: OrderCard) => `
  <div class="row"><div><span>订单编号：</span><span>${number}</span></div><div class="order-status"><span>${state}</span></div>
  <div><span>应付金额：</span><span>¥329.00</span></div></div>`

export const ordersPage = (orders: readonly OrderCard[]) =>
  page(`<h3>客户订单</h3><div class="rows">${orders.map(orderRow).join('')}</div>`)
