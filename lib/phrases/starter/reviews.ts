import type { SaleStage } from './stage'

export const REVIEWS: SaleStage = {
  key: 'pingjia',
  name: '评价',
  phrases: [
    {
      code: 'yp',
      title: '请买家评价',
      text: '亲，看到您已经收到啦，用着还满意吗？有空的话写几句真实感受，给其他买家做个参考~',
      states: ['received', 'finished'],
      intents: [],
      topic: 'review-request',
    },
    {
      code: 'xp',
      title: '感谢好评',
      text: '谢谢亲的认可，您写的我们都认真看了~以后有什么需要，随时来找我。',
      states: ['received', 'finished'],
      intents: ['review'],
    },
    {
      code: 'cp',
      title: '差评先问情况',
      text: '亲，没让您满意真的很抱歉。能跟我说说是哪里不好吗？我想先把您的问题解决掉~',
      states: ['received', 'finished'],
      intents: [],
      topic: 'bad-review',
    },
    {
      code: 'cpw',
      title: '说要给差评',
      text: '亲，先别急，没让您满意是我们没做好。您希望怎么处理，退、换还是补，跟我说，我去给您办~',
      states: ['received', 'finished', 'shipped', 'refunding'],
      intents: ['review'],
    },
    {
      code: 'cpf',
      title: '差评给方案',
      text: '亲，您说的情况我们核实了，确实没做到位。您看退货、换货还是补寄，哪种方便？我马上安排~',
      states: ['received', 'finished'],
      intents: [],
    },
    {
      code: 'pf',
      title: '评价没有奖励',
      text: '亲，按平台规定，评价是没有奖励的，您按真实感受写就好~商品有任何问题都可以找我处理。',
      intents: ['review'],
    },
    {
      code: 'zp2',
      title: '追加评价',
      text: '亲，用了一段时间感觉怎么样？方便的话追评里说说，好的不好的都可以，我们好改进~',
      states: ['finished'],
      intents: ['review'],
    },
    {
      code: 'hf',
      title: '回访',
      text: '亲，东西用了几天，还顺手吗？有不会用的、不合适的，随时跟我说，我在的~',
      states: ['received', 'finished'],
      intents: [],
      topic: 'return-visit',
    },
  ],
}
