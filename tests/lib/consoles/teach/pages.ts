/** Chats in the styles pages are written in; texts are ours. `b` are the buyer's bubbles, `o` the shop's, `s` notices. */
export interface ChatStyle {
  readonly name: string
  readonly html: string
  /** Selects, in order, bubbles as an agent would click them. */
  readonly buyer: string
  readonly own: string
  readonly title: string
  readonly composer: string
}

type Line = readonly [side: 'b' | 'o' | 's', text: string]

export const LINES: readonly Line[] = [
  ['s', '客服小席已接入'],
  ['b', '在吗'],
  ['o', '在的亲，您说'],
  ['b', '我的快递三天没动了'],
  ['b', '单号发你了，帮忙看看'],
  ['o', '好的，我这就去催'],
  ['s', '会话即将超时'],
  ['b', '谢谢'],
  ['o', '不客气，有结果马上告诉您'],
]

export const BUYER_SAID = LINES.flatMap(([side, text]) => (side === 'b' ? [text] : []))
export const OWN_SAID = LINES.flatMap(([side, text]) => (side === 'o' ? [text] : []))

const each = (line: (line: Line, i: number) => string) => LINES.map(line).join('')

export const CHATS: readonly ChatStyle[] = [
  {
    name: 'web components with data attributes',
    html: `<converse-chats><converse-chat jid="xiaolu@example.com"><header class="chat-head"><span class="chatbox-title__text">小鹿</span></header>
      <converse-chat-content>${each(([side, text], i) =>
        side === 's'
          ? `<converse-chat-message><div class="chat-info">${text}</div></converse-chat-message>`
          : `<converse-chat-message id="m-${i}"><div class="message chat-msg chat-msg--with-avatar" data-msgid="5f0a${i}c2d-88e1" data-from="${side === 'b' ? 'xiaolu' : 'shop'}@example.com" data-isodate="2026-11-21T09:0${i}:00Z">
             <div class="chat-msg__content chat-msg__content--${side === 'b' ? 'them' : 'me'}"><span class="chat-msg__heading"><span class="chat-msg__author">${side === 'b' ? '小鹿' : '小席'}</span><time class="chat-msg__time">09:0${i}</time></span><div class="chat-msg__body"><span class="chat-msg__text">${text}</span></div></div></div></converse-chat-message>`,
      )}</converse-chat-content><converse-message-form><textarea class="chat-textarea" placeholder="消息"></textarea></converse-message-form></converse-chat></converse-chats>`,
    buyer: '.chat-msg__content--them .chat-msg__text',
    own: '.chat-msg__content--me .chat-msg__text',
    title: '.chatbox-title__text',
    composer: 'textarea',
  },
  {
    name: 'utility classes, sides by alignment alone',
    html: `<div id="root"><div class="flex h-full flex-col"><div class="border-b p-4"><h2 class="text-lg font-medium">小鹿</h2></div>
      <div class="flex-1 overflow-y-auto p-4 space-y-2">${each(([side, text]) =>
        side === 's'
          ? `<div class="flex justify-center"><span class="text-xs text-gray-400">${text}</span></div>`
          : `<div class="flex ${side === 'b' ? 'justify-start' : 'justify-end'}"><div class="max-w-md rounded-lg px-3 py-2 ${side === 'b' ? 'bg-gray-100' : 'bg-blue-500 text-white'}"><p>${text}</p></div></div>`,
      )}</div><div class="border-t p-2"><textarea rows="3" class="w-full resize-none" placeholder="输入回复"></textarea></div></div></div>`,
    buyer: '.justify-start p',
    own: '.justify-end p',
    title: 'h2',
    composer: 'textarea',
  },
  {
    name: 'hashed classes beside test ids',
    html: `<div class="sc-bdVaJa kdFgTx"><div class="sc-htpNat jqzbTA"><strong class="sc-ifAKCX gWxYzP" data-testid="customer-name">小鹿</strong></div>
      <div class="sc-EHOje fhKmQx" data-testid="message-list">${each(([side, text], i) =>
        side === 's'
          ? `<div class="sc-bZQynM kXWtRz"><i>${text}</i></div>`
          : `<div class="sc-gzVnrw hTzQpV" data-testid="message-item" data-message-id="${88120 + i}"><div class="${side === 'b' ? 'sc-htoDjs bQxYzT' : 'sc-dnqmqq cVwPzR'}" data-testid="${side === 'b' ? 'bubble-incoming' : 'bubble-outgoing'}"><span class="sc-iwsKbI dFgHxQ">${text}</span></div></div>`,
      )}</div><div class="sc-gZMcBi jKqWzX"><div contenteditable="true" role="textbox" aria-label="回复买家"></div></div></div>`,
    buyer: '[data-testid=bubble-incoming] span',
    own: '[data-testid=bubble-outgoing] span',
    title: 'strong',
    composer: '[contenteditable]',
  },
  {
    name: 'modules with a stem before the hash',
    html: `<div class="index-module__workbench--x9Kq2"><div class="index-module__headline--Q2w8Z"><span class="index-module__buyerNick--aZ19x">小鹿</span></div>
      <ul class="index-module__messageList--GBz6X">${each(([side, text]) =>
        side === 's'
          ? `<li class="index-module__notice--8sKq1">${text}</li>`
          : `<li class="index-module__messageRow--t7Yh2 ${side === 'b' ? 'index-module__fromBuyer--k2L9p' : 'index-module__fromSeller--m3N8q'}"><div class="index-module__bubble--z8X7c">${text}</div></li>`,
      )}</ul><textarea class="index-module__replyBox--p0O9i"></textarea></div>`,
    buyer: '[class*=fromBuyer] > div',
    own: '[class*=fromSeller] > div',
    title: '[class*=buyerNick]',
    composer: 'textarea',
  },
  {
    name: 'groups of one writer, the side on the group',
    html: `<main class="im"><header class="im-header"><b class="im-name">小鹿</b></header><section class="im-log">${each(
      ([side, text]) =>
        side === 's'
          ? `<div class="im-tip">${text}</div>`
          : `<div class="im-group" data-role="${side === 'b' ? 'customer' : 'agent'}"><img alt="" class="im-avatar"><div class="im-bubbles"><div class="im-bubble">${text}</div></div></div>`,
    ).replace(
      '</div></div></div><div class="im-group" data-role="customer"><img alt="" class="im-avatar"><div class="im-bubbles"><div class="im-bubble">单号',
      '</div><div class="im-bubble">单号',
    )}</section><footer><textarea name="reply"></textarea></footer></main>`,
    buyer: '[data-role=customer] .im-bubble',
    own: '[data-role=agent] .im-bubble',
    title: '.im-name',
    composer: 'textarea',
  },
  {
    name: 'a table, sides by inline style',
    html: `<table id="chatlog"><caption id="who">小鹿</caption><tbody>${each(([side, text]) =>
      side === 's'
        ? `<tr><td colspan="2" style="text-align: center;">${text}</td></tr>`
        : `<tr class="line"><td class="said" style="text-align: ${side === 'b' ? 'left' : 'right'};">${text}</td><td class="at">09:01</td></tr>`,
    )}</tbody></table><textarea id="answer"></textarea>`,
    buyer: 'td[style*=left]',
    own: 'td[style*=right]',
    title: '#who',
    composer: '#answer',
  },
  {
    name: 'only own messages carry a class',
    html: `<div class="dialog"><h1 class="dialog-title">小鹿</h1><div class="dialog-log">${each(
      ([side, text]) =>
        side === 's'
          ? `<hr><small>${text}</small>`
          : `<div class="entry${side === 'o' ? ' mine' : ''}"><div class="entry-text">${text}</div></div>`,
    )}</div><textarea class="dialog-input"></textarea></div>`,
    buyer: '.entry:not(.mine) .entry-text',
    own: '.mine .entry-text',
    title: 'h1',
    composer: 'textarea',
  },
]
