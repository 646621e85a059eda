import { defineProfile } from '../define'
import { BY_THE_DAY } from '../kits/usual'

export const shopeeChat = defineProfile({
  id: 'shopee-chat',
  family: 'shopee',
  facts: { id: 'shopee-chat', name: { zh: 'Shopee 客服', en: 'Shopee chat' }, ...BY_THE_DAY },
  matches: [
    'https://banhang.shopee.vn/new-webchat/*',
    'https://banhang.shopee.vn/webchat/*',
    'https://seller.shopee.com.br/new-webchat/*',
    'https://seller.shopee.co.id/new-webchat/*',
    'https://seller.shopee.co.th/new-webchat/*',
    'https://seller.shopee.com.my/new-webchat/*',
    'https://seller.shopee.sg/new-webchat/*',
    'https://seller.shopee.tw/new-webchat/*',
  ],
  verified: 'public code',
  based: [
    'Messages, header, list of buyers and reply box: a live page of April 2026 in one public tool, its hashed classes the same as in others’ code of January 2025; Vietnam.',
    'The reply box’s words in Indonesian: another tool. No order stands beside the chat with its number.',
  ],
  evidence: { buyer: 'weak', messages: 'weak', composer: 'weak' },
  zone: 'local',
  chat: {
    list: ['#fake-module-chat #messagesContainer', '#messagesContainer', '[id="#message-virtualized-list"]'],
    row: ['.lZX8jHufoA'],
    sides: {
      buyer: ['.qAGJYsVJQu'],
      agent: ['.n7tPV8kPwM'],
      robot: ['.xQ_ZVDDSL5', '.ujrf_CG21r', '.ufjjFujTb2'],
      system: ['.EW0ojkPRCP', '.ZpXLnW2Ey_', '.D7l5Vvsvcp'],
    },
    card: ['.P8CcB0wjwY', '.K16n7hSTZs .C_C8aQUNeg'],
    text: ['pre .w2C67vtnXi', '.EW0ojkPRCP', '.ZpXLnW2Ey_', '.D7l5Vvsvcp'],
    aside: ['.sSIhmxFOh6'],
    buyerName: ['.WGDkm_RPQw .lyWL3rDmij'],
    buyers: ['#sidebar-minichat-list', '#infinite-list'],
    active: { name: [{ at: '.VYMhUHToKy .AgkH0mKhkS', from: 'title' }] },
    listed: {
      row: ['.AxOomp7jNy'],
      name: [{ at: '.AgkH0mKhkS', from: 'title' }],
      last: [{ at: '.A1eKMHoqox span[title]', from: 'title' }],
      time: ['.qsRbY2geXc'],
      open: ['.VYMhUHToKy'],
    },
    composer: [
      'textarea[placeholder="Nhập nội dung tin nhắn"]',
      'textarea[placeholder="Tulis pesan"]',
      'textarea.MdXquzGuDv',
    ],
  },
})
