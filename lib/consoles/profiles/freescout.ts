import { defineProfile } from '../define'
import { BY_THE_DAY } from '../kits/usual'

export const freescout = defineProfile({
  id: 'freescout',
  family: 'freescout',
  facts: { id: 'freescout', name: { zh: 'FreeScout', en: 'FreeScout' }, ...BY_THE_DAY },
  matches: [],
  recognisedBy: ['#conv-layout-main'],
  verified: 'public code',
  based: [
    'A help desk a shop can run by itself, so it has no address of its own. The system’s public source: threads, newest first, their kinds, the customer beside them.',
    'Notes and drafts are not said to the customer. The editor in the reply box is not in that source.',
  ],
  evidence: { buyer: 'strong', messages: 'strong', composer: 'weak' },
  zone: 'local',
  chat: {
    list: ['#conv-layout-main'],
    row: ['.thread[id^=thread-]'],
    id: [{ at: '.thread[id]', from: 'id' }],
    sides: {
      buyer: ['.thread-type-customer'],
      agent: ['.thread-type-message'],
      system: ['.thread-type-lineitem', '.thread-type-note', '.thread-type-draft'],
    },
    text: ['.thread-body', '.thread-type-lineitem .thread-title'],
    time: [
      { at: '.thread-date', from: 'data-original-title' },
      { at: '.thread-date', from: 'title' },
    ],
    reverse: true,
    buyerName: ['.conv-customer-block .customer-name'],
    composer: ['.conv-reply-body .note-editable', '.conv-reply-body textarea#body'],
  },
})
