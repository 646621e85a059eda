import { defineProfile } from '../define'
import { TAOBAO_FACTS, TAOBAO_NUMBER, TAOBAO_WORDS } from '../kits/taobao'

export const taobaoMemo = defineProfile({
  id: 'taobao-memo',
  family: 'taobao',
  facts: { id: 'taobao-memo', name: { zh: '淘宝 订单备注', en: 'Taobao memo' }, ...TAOBAO_FACTS },
  matches: ['https://trade.taobao.com/trade/memo/*'],
  verified: 'public code',
  based: ['Form, memo and flags: four tools, 2015 to 2022.'],
  evidence: { orders: 'weak', remark: 'strong' },
  words: { ...TAOBAO_WORDS, labels: { ...TAOBAO_WORDS.labels, remark: ['标记信息', '备注'] } },
  orders: {
    number: TAOBAO_NUMBER,
    remark: ['textarea#memo', 'textarea[name=memo]'],
    flag: {
      at: ['input[name=flag]:checked'],
      means: {
        'value="1"': 'red',
        'value="2"': 'yellow',
        'value="3"': 'green',
        'value="4"': 'blue',
        'value="5"': 'purple',
      },
    },
  },
  remarkBox: ['textarea#memo', 'textarea[name=memo]'],
})
