import { defineProfile } from '../define'
import { USUAL_FACTS } from '../kits/usual'

export const converse = defineProfile({
  id: 'converse',
  family: 'converse',
  facts: { id: 'converse', name: { zh: 'Converse.js', en: 'Converse.js' }, ...USUAL_FACTS },
  matches: [],
  recognisedBy: ['converse-root'],
  verified: '2026-11-22',
  based: [
    'A chat a shop can run by itself, so it has no address of its own. Version 14, run by `npm run test:real`: ids, sides, times and the buyer by attributes.',
    'The address bar can name a buyer who is not on screen; only the page counts.',
  ],
  evidence: { buyer: 'strong', messages: 'strong', composer: 'strong' },
  zone: 'local',
  chat: {
    list: ['.chat-content__messages', 'converse-chat-content'],
    row: ['.chat-msg[data-msgid]', '[data-msgid]'],
    id: [{ at: '[data-msgid]', from: 'data-msgid' }],
    sides: { buyer: ['.chat-msg__content--them'], agent: ['.chat-msg__content--me'] },
    text: ['.chat-msg__text'],
    image: ['.chat-msg__media img', '.chat-image'],
    time: [{ at: '[data-isodate]', from: 'data-isodate' }],
    buyerName: ['.chatbox-title__text'],
    buyerId: [{ at: 'converse-chat[jid]', from: 'jid' }],
    rowBuyerId: [
      { at: '.chat-msg:has(.chat-msg__content--them)', from: 'data-from', pattern: '^([^/]{1,120})' },
    ],
    buyers: ['converse-controlbox', '#controlbox'],
    listed: {
      row: ['a.open-chat[data-jid]'],
      name: ['.contact-name', 'span:not([class])'],
      id: [{ at: '[data-jid]', from: 'data-jid' }],
      unread: ['.msgs-indicator'],
    },
    composer: ['textarea.chat-textarea'],
  },
})
