import type { SaleStage } from './stage'

export const CLOSING: SaleStage = {
  key: 'jieshu',
  name: '结束语',
  phrases: [
    {
      code: 'hk',
      title: '都登记好了',
      text: '好的亲，都给您登记好了。还有什么不清楚的，随时来问我~',
      intents: ['ack'],
      topic: 'closing',
    },
    {
      code: 'bkq',
      title: '不客气',
      text: '不客气亲，能帮上您就好~有事随时找我，祝您生活愉快。',
      intents: ['thanks'],
      topic: 'closing',
    },
    {
      code: 'yfk',
      title: '已收到付款',
      text: '亲，付款收到啦，谢谢支持~接下来我们安排发货，发出后订单里能看到物流。',
      states: ['paid'],
      intents: ['ack'],
    },
    {
      code: 'ysh',
      title: '买家说收到了',
      text: '亲，收到就好~先看看有没有问题，有不满意的地方随时跟我说。',
      states: ['received', 'finished'],
      intents: ['ack'],
    },
    {
      code: 'sc2',
      title: '收藏店铺',
      text: '谢谢亲的支持~喜欢的话可以收藏一下店铺，下次找我们方便些。',
      intents: [],
    },
    {
      code: 'zj',
      title: '再见',
      text: '感谢光临{店铺|小店}，祝您天天好心情，有需要随时来~',
      intents: ['thanks'],
      topic: 'closing',
    },
  ],
}
