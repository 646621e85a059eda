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
    'Rows of the newer page, told apart by where the avatar stands, header, withdrawn messages and list of buyers: two tools, April to June 2026.',
  ],
  evidence: { buyer: 'weak', messages: 'strong', composer: 'strong' },
  chat: {
    list: ['[class*=message-list-reverse--]'],
    row: ['li.ant-list-item', '[class*=msg-text-left--],[class*=msg-text-right--]'],
    sides: {
      buyer: [
        '[class*=message-row--]>[class*=avatar--]:first-child',
        '[class*=message-text-left--]',
        '[class*=msg-text-left--]',
      ],
      agent: [
        '[class*=message-row--]>[class*=avatar--]:last-child',
        '[class*=message-text-right--]',
        '[class*=msg-text-right--]',
      ],
      system: ['[class*=msg-withdraw--]'],
    },
    card: ['[class*=msg-dx-title--]'],
    text: [
      '[class*=message-text--]',
      '[class*=msg-withdraw--]',
      '[class*=msg-text-left--],[class*=msg-text-right--]',
    ],
    reverse: true,
    buyerName: ['[class*=message-topbar--] [class*=text1--]', 'span[class*=text1--]'],
    buyers: ['.rc-virtual-list-holder'],
    listed: {
      row: ['[class*=conversation-item--]'],
      name: ['.ant-dropdown-trigger>*>:nth-child(2)>:first-child'],
      last: ['.ant-dropdown-trigger>*>:nth-child(3)'],
      time: ['.ant-dropdown-trigger>*>:nth-child(4)'],
      unread: [{ at: 'sup.ant-scroll-number[title]', from: 'title' }],
    },
    composer: ['textarea[placeholder^=请输入消息]', 'textarea.ant-input'],
  },
})
