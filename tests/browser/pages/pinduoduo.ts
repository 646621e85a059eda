/** One line of the chat; `at` as the console writes it, on the first of a group only. */
export interface ChatLine {
  readonly side: 'buyer' | 'agent'
  readonly text: string
  readonly at?: string
}

export interface ChatPage {
  readonly buyer: { readonly uid: string; readonly nick: string }
  readonly lines: readonly ChatLine[]
  readonly order?: { readonly sn: string; readonly state: string; readonly address: string }
  /** Elements beside what is read, as a real console has them. */
  readonly filler?: number
  /** Runs in the page. */
  readonly script?: string
  readonly style?: string
}

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')

/** A chat page in the shapes of the Pinduoduo merchant console, served at its real origin by the tests. */
export function chatPage({ buyer, lines, order, filler = 0, script = '', style = '' }: ChatPage): string {
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>商家客服</title><style>
    body{margin:0;font:14px sans-serif;display:grid;grid-template-columns:240px 1fr 300px;height:100vh}
    .chat-list-box,.panel{overflow:auto;border-right:1px solid #ddd;padding:8px}
    .middle{display:flex;flex-direction:column;min-width:0}#msgListContainer{flex:1;overflow:auto;padding:8px}
    .reply-input{border-top:1px solid #ddd;padding:8px}.reply-input textarea{width:100%;height:90px;box-sizing:border-box}
    ul{list-style:none;padding:0;margin:0}.cs-item{text-align:right}${style}</style></head><body>
  <div class="chat-list-box custom-scroll"><ul class="chat-list">
    <li class="chat-item"><div class="chat-item-box active" data-random="${buyer.uid}-0-all"><div class="chat-nickname"><span class="nickname-span">${escaped(buyer.nick)}</span></div><p class="chat-message-content">${escaped(lines.at(-1)?.text ?? '')}</p></div></li>
    ${Array.from({ length: filler }, (_, i) => `<li class="filler"><span>${i}</span></li>`).join('')}
  </ul></div>
  <div class="middle">
    <div class="chatWindowHeader"><div class="base-info"><span class="name">${escaped(buyer.nick)}</span></div></div>
    <div id="msgListContainer"><ul class="msg-list">${lines.map((line, i) => row(line, i, buyer.uid)).join('')}</ul></div>
    <div class="reply-input"><div class="textarea-rect"><textarea id="replyTextarea" class="custom-scroll"></textarea></div>
      <div class="reply-footer"><div class="send-btn">发送</div></div></div>
  </div>
  <div class="panel">${order ? orderCard(order) : ''}</div>
  <script>${script}</script></body></html>`
}

/** First message's id in the page, in ms; each buyer's are their own. */
const FIRST_MESSAGE = 1_795_000_000_000
const firstOf = (uid: string) => FIRST_MESSAGE + 1000 * Number(uid.slice(-4))

export function row({ side, text, at }: ChatLine, i: number, uid: string): string {
  const content = `<div class="msg-content"><p class="msg-content-box">${escaped(text)}</p></div>`
  const bubble =
    side === 'buyer'
      ? `<div class="buyer-item"><div currentuid="${uid}">${content}</div></div>`
      : `<div class="cs-item isread"><div currentuid="${uid}"><div class="nickname"><span>主账号</span></div>${content}</div></div>`
  return `<li class="clearfix onemsg" id="middlePanel_list_${firstOf(uid) + i}">${at ? `<p class="message-time">${at}</p>` : ''}${bubble}</li>`
}

/** A moment so many minutes from now, as a console in Shanghai writes it: `2026-11-21 09:12:30`. */
export function shopTime(minutes: number): string {
  const shown = new Date(Date.now() + minutes * 60_000).toLocaleString('sv-SE', { timeZone: 'Asia/Shanghai' })
  return shown.slice(0, 19)
}

const orderCard = ({ sn, state, address }: NonNullable<ChatPage['order']>) => `
  <div class="order-card"><div><span>订单编号：${sn}</span><span>${state}</span></div>
  <div>纯棉毛巾 家用吸水 两条装 ×2</div><div>实收：¥59.80</div>
  <div>下单时间：${shopTime(-40)}</div><div>付款时间：${shopTime(-39)}</div><div>承诺发货时间：${shopTime(47 * 60)}</div>
  <div>收货信息：${address}</div></div>`
