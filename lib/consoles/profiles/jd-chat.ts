import { defineProfile } from '../define'
import { JD_NUMBER, JD_WORDS } from '../kits/jd'
import { USUAL_FACTS } from '../kits/usual'

export const jdChat = defineProfile({
  id: 'jd-chat',
  family: 'jd',
  facts: { id: 'jd-chat', name: { zh: '京东咚咚', en: 'JD Dongdong' }, ...USUAL_FACTS },
  matches: ['https://dongdong.jd.com/*', 'https://shop.jd.com/jdm/kefu/*'],
  verified: 'public code',
  based: [
    'Rows, sides, header and editor: one adapter and its test, 2026; send button and editor in a second tool.',
    'Texts, pictures, cards, notices and the list of buyers, which is virtual: three tools, 2026. No source shows an order in the chat.',
  ],
  evidence: { buyer: 'weak', messages: 'weak', composer: 'strong' },
  words: JD_WORDS,
  orders: { number: JD_NUMBER },
  chat: {
    list: ['#t-chat-scroll'],
    row: ['#t-chat-scroll .message', '.message:has(>.message_left,>.message_right)'],
    id: [
      { at: '.message_left[id],.message_right[id]', from: 'id' },
      { at: '.message[id]', from: 'id' },
    ],
    sides: {
      buyer: ['.message_left'],
      agent: ['.message_right'],
      system: ['.message_center', '.message__system'],
    },
    card: ['.CardWrapper.ProductCard'],
    text: ['.message__text', '.message__system', '.message__content'],
    image: ['.message__image-wrap img', '.message__content img'],
    time: ['.message__time_str'],
    buyerName: ['.chat-head-name>span'],
    buyers: ['#t-alluser-wrap'],
    listed: {
      row: ['.alluser-item'],
      name: [{ at: '.alluser-item-name[title]', from: 'title' }, '.alluser-item-name'],
      last: ['.alluser-item-breifdesc'],
      time: ['.alluser-item-date-w'],
      unread: ['[class*=user-none-reply-t]'],
      open: ['.alluser-item_check', '.t-item-ck'],
    },
    composer: ['.EditorContent[contenteditable=true]'],
  },
})
