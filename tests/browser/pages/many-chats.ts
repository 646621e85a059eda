import { type ChatPage, chatPage } from './pinduoduo'

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
