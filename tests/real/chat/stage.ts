import { installed } from '../places'
import { type ChatPage, serveConverse } from './page'
import { come, type Person } from './people'
import { DOMAIN, startProsody } from './prosody'

/** The page itself and what stands on it. */
export const IN_CHAT = {
  contact: (name: string) => `a.open-chat[data-jid="${name}@${DOMAIN}"]`,
  theirs: '.chat-msg__content--them .chat-msg__text',
  ours: '.chat-msg__content--me .chat-msg__text',
  name: '.chatbox-title__text .user',
  box: 'textarea.chat-textarea',
} as const

export interface ChatStage {
  readonly page: ChatPage
  readonly agent: string
  readonly deer: Person
  readonly crane: Person
  stop(): Promise<void>
}

const ACCOUNTS = [
  { name: 'kefu', shown: '客服小青', password: 'k' },
  { name: 'deer', shown: '林间小鹿', password: 'd' },
  { name: 'crane', shown: '云中白鹤', password: 'c' },
] as const

/** A chat server, converse.js with the agent signed in, and two buyers online. */
export async function openChat(language: 'zh_CN' | 'en'): Promise<ChatStage> {
  const folder = installed('converse', {
    dependencies: { 'converse.js': '14.0.0', '@xmpp/client': '0.14.0', ws: '8.23.0' },
  })
  const server = await startProsody(ACCOUNTS)
  const agent = `kefu@${DOMAIN}`
  const page = await serveConverse(folder, {
    websocket: server.websocket,
    address: agent,
    password: 'k',
    language,
  })
  const [deer, crane] = [
    await come(folder, server.websocket, 'deer', 'd'),
    await come(folder, server.websocket, 'crane', 'c'),
  ]
  return {
    page,
    agent,
    deer,
    crane,
    async stop() {
      await Promise.all([deer.leave(), crane.leave()])
      await page.stop()
      await server.stop()
    },
  }
}
