import type { ProfileData } from '../profile'

export const JD_NUMBER = [{ pattern: '\\d{11,12}', labelled: true }]

export const JD_WORDS = {
  states: {
    paid: ['等待出库', '正在出库'],
    shipped: ['等待确认收货', '商品出库'],
    closed: ['已取消', '订单已删除'],
  },
  neutral: ['暂停', '已锁定', '锁定'],
} satisfies ProfileData['words']
