import { defineProfile } from '../define'
import { CHATD } from '../kits/bytedance'
import { BY_THE_DAY } from '../kits/usual'

export const tiktokChat = defineProfile({
  id: 'tiktok-chat',
  family: 'tiktok',
  facts: { id: 'tiktok-chat', name: { zh: 'TikTok Shop 客服', en: 'TikTok Shop chat' }, ...BY_THE_DAY },
  matches: [
    'https://seller-us.tiktok.com/chat/*',
    'https://seller-vn.tiktok.com/chat/*',
    'https://seller-br.tiktok.com/chat/*',
    'https://seller-id.tokopedia.com/chat/*',
  ],
  verified: 'public code',
  based: [
    'Messages and rows by their test ids: one working tool, 2026. Bubbles of the shared ByteDance kit: several tools.',
    'Recipients are masked until the eye is clicked, which is the agent’s act.',
  ],
  evidence: { buyer: 'none', messages: 'weak', composer: 'weak' },
  zone: 'local',
  orders: { number: [{ pattern: '5\\d{16,18}', labelled: true }] },
  chat: {
    list: ['.chatd-scrollView'],
    row: ['[data-testid="chat.chatroom.message_card"]', '[class*=chatd-message--]'],
    ...CHATD,
    buyerName: [],
    listed: {
      row: ['[data-testid="chat.chatroom.conversation_card"]'],
      name: ['[data-testid="chat.chatroom.conversation_card_username"]'],
      unread: ['.p-badge-number'],
    },
    composer: [],
  },
})
