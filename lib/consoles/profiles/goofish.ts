import { defineProfile } from '../define'
import { USUAL_FACTS } from '../kits/usual'

export const goofish = defineProfile({
  id: 'goofish',
  family: 'goofish',
  facts: { id: 'goofish', name: { zh: '闲鱼', en: 'Goofish' }, ...USUAL_FACTS },
  matches: ['https://www.goofish.com/im*'],
  verified: 'public code',
  based: [
    'List in reverse order, bubbles of both sides, reply box: three tools, 2025 to 2026; only the beginnings of the class names are stable.',
    'No source shows the header.',
  ],
  evidence: { buyer: 'none', messages: 'strong', composer: 'strong' },
  chat: {
    list: ['[class*=message-list-reverse--]'],
    row: ['[class*=msg-text-left--],[class*=msg-text-right--]'],
    sides: { buyer: ['[class*=msg-text-left--]'], agent: ['[class*=msg-text-right--]'] },
    text: ['[class*=msg-text-left--],[class*=msg-text-right--]'],
    reverse: true,
    buyerName: [],
    buyers: ['.rc-virtual-list-holder'],
    composer: ['textarea[placeholder^=请输入消息]'],
  },
})
