import { defineProfile } from '../define'
import { USUAL_FACTS } from '../kits/usual'
import { XIAOHONGSHU_ORDERS } from '../kits/xiaohongshu'

export const xiaohongshu = defineProfile({
  id: 'xiaohongshu',
  family: 'xiaohongshu',
  facts: { id: 'xiaohongshu', name: { zh: '小红书千帆', en: 'Xiaohongshu' }, ...USUAL_FACTS },
  matches: ['https://walle.xiaohongshu.com/cstools/*'],
  verified: 'public code',
  based: [
    'Order panel of the chat: several public files, August 2026, perhaps of one author. Refund numbers begin with R.',
    'Bubbles, list of buyers and reply box: several tools, one of them calibrated on the live page in August 2026. Sides by the alignment of a row alone.',
  ],
  evidence: {
    buyer: 'weak',
    messages: 'weak',
    composer: 'strong',
    orders: 'weak',
    state: 'weak',
    amount: 'weak',
  },
  orders: XIAOHONGSHU_ORDERS,
  chat: {
    list: ['.im-theme.msg-list-box', '.msg-list-box'],
    row: ['.msg-row'],
    sides: { aligned: ['.msg-wrap-status-row'] },
    notices: ['客服机器人', '接入会话', '匹配到主要问法', '会话长时间无新消息'],
    text: ['.msg-wrap-content'],
    buyerName: ['.current-contact', { at: '.user-info', pattern: '^([^\\n]{1,40})' }],
    buyers: ['.im-chat-list-box'],
    listed: { row: ['.contact-list .chat-item'], open: ['.chat-item.active'] },
    composer: ['textarea.reply-textarea'],
  },
})
