import { defineProfile } from '../define'
import { BY_THE_DAY } from '../kits/usual'

export const zammadDesk = defineProfile({
  id: 'zammad',
  family: 'zammad',
  facts: { id: 'zammad', name: { zh: 'Zammad', en: 'Zammad' }, ...BY_THE_DAY },
  matches: [],
  recognisedBy: ['.ticket-article-item[data-id]'],
  verified: 'public code',
  based: [
    'A help desk a shop can run by itself, so it has no address of its own. The system’s public source: articles, who sent them, their times, the box for a new one; the bubble’s inside in a second public tool.',
    'Who the customer is is not read: it stands in a tab of its own.',
  ],
  evidence: { buyer: 'none', messages: 'strong', composer: 'strong' },
  zone: 'local',
  chat: {
    list: ['.ticket-article'],
    row: ['.ticket-article-item'],
    id: [{ at: '.ticket-article-item[id]', from: 'id' }],
    sides: {
      buyer: ['.ticket-article-item.customer'],
      agent: ['.ticket-article-item.agent'],
      system: ['.ticket-article-item.system'],
    },
    text: ['.richtext-content', '.textBubble-content', '.text-bubble'],
    time: [{ at: 'time[data-time]', from: 'data-time' }],
    buyerName: [],
    composer: ['.articleNewEdit-body[contenteditable=true]'],
  },
})
