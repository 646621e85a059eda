import type { SaleStage } from './stage'

export const NUDGE: SaleStage = {
  key: 'cuifu',
  name: '催付',
  phrases: [
    {
      code: 'cf',
      title: '截单前提醒付款',
      text: '亲，看到您拍下的{商品|宝贝}还没付款，是哪里有疑问吗？今天{截单时间}前付款，今天就能安排发出哦~',
      states: ['unpaid'],
      topic: 'nudge',
    },
    {
      code: 'cfw',
      title: '付款遇到问题吗',
      text: '亲，您有一笔订单还没付款，是付款时遇到问题了吗？截图发我，我帮您看看~',
      states: ['unpaid'],
      intents: ['pay'],
      topic: 'nudge-plain',
    },
    {
      code: 'cfz',
      title: '第二次催付',
      text: '亲，您拍的{商品|宝贝}还留着呢，库存不多，付款后我们马上给您安排。有什么顾虑直接跟我说~',
      states: ['unpaid'],
      topic: 'nudge-again',
    },
    {
      code: 'cfd',
      title: '核对信息再付款',
      text: '亲，先跟您核对下收货信息：{收件人}，{电话}，{地址}。没问题的话付款后我们就安排啦~',
      states: ['unpaid'],
    },
    {
      code: 'cfg',
      title: '订单快关闭了',
      text: '亲，没付款的订单到时间会自动关闭，用上的优惠也会失效。还需要的话记得付一下；不需要了请忽略这条~',
      states: ['unpaid'],
      topic: 'nudge-last',
    },
    {
      code: 'cfn',
      title: '还需要吗',
      text: '亲，您之前拍的{商品|宝贝}还没付款，请问还需要吗？不需要的话跟我说一声，我就不打扰您了~',
      states: ['unpaid'],
      topic: 'impulse-order',
    },
    {
      code: 'cfj',
      title: '价格改好了',
      text: '亲，价格已经改好啦，您刷新一下订单，看到是{实付金额}就可以付款了~',
      states: ['unpaid'],
      intents: ['reprice'],
    },
    {
      code: 'cfy',
      title: '犹豫的买家',
      text: '亲，还在考虑吗？尺寸、颜色、怎么用，有拿不准的都可以问我，想好了再付也不迟~',
      states: ['unpaid'],
    },
    {
      code: 'cfq',
      title: '记得用券',
      text: '亲，付款前看一眼优惠券勾上没有，能省一点是一点~勾不上的话跟我说。',
      states: ['unpaid'],
      intents: ['coupon'],
    },
    {
      code: 'cfb',
      title: '不想要了',
      text: '好的亲，不需要的话不用操作，订单会自动关闭。以后有需要随时来找我~',
      states: ['unpaid'],
      intents: ['cancel'],
    },
  ],
}
