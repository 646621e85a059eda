import { defineProfile } from '../define'
import { USUAL_FACTS } from '../kits/usual'

export const chatwoot = defineProfile({
  id: 'chatwoot',
  family: 'chatwoot',
  facts: { id: 'chatwoot', name: { zh: 'Chatwoot', en: 'Chatwoot' }, ...USUAL_FACTS },
  matches: [],
  recognisedBy: ['.left-bubble.rounded-xl', '.right-bubble.rounded-xl'],
  verified: 'public code',
  based: [
    'A chat desk a shop can run by itself, so it has no address of its own. The system’s public source: bubbles of both sides and the text in them. Private notes are on the shop’s side.',
    'Header and reply box were not looked for; they can be pointed out.',
  ],
  evidence: { buyer: 'none', messages: 'weak', composer: 'none' },
  zone: 'local',
  chat: {
    list: [],
    row: ['.left-bubble,.right-bubble'],
    sides: { buyer: ['.left-bubble'], agent: ['.right-bubble'] },
    text: ['.prose-bubble:not(.line-clamp-2)'],
    buyerName: [],
    composer: [],
  },
})
