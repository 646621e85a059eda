import { defineProfile } from '../define'
import { BY_THE_DAY } from '../kits/usual'

export const shopeeOrders = defineProfile({
  id: 'shopee-orders',
  family: 'shopee',
  facts: { id: 'shopee-orders', name: { zh: 'Shopee 订单', en: 'Shopee orders' }, ...BY_THE_DAY },
  matches: [
    'https://seller.shopee.com.br/portal/sale/*',
    'https://seller.shopee.co.id/portal/sale/*',
    'https://seller.shopee.co.th/portal/sale/*',
    'https://seller.shopee.com.my/portal/sale/*',
    'https://seller.shopee.sg/portal/sale/*',
    'https://seller.shopee.tw/portal/sale/*',
    'https://banhang.shopee.vn/portal/sale/*',
  ],
  verified: 'public code',
  based: [
    'List by its test ids: a measured source and two more. Portuguese status words: the same source.',
    'No source shows where the address stands.',
  ],
  evidence: { orders: 'strong', state: 'strong', amount: 'strong', items: 'strong' },
  zone: 'local',
  words: {
    labels: {
      number: ['ID do Pedido', 'No. Pesanan', '訂單編號', 'Mã đơn hàng'],
      buyerMessage: ['買家備註'],
      spec: ['Variação', 'Variasi', '規格', 'Phân loại hàng'],
    },
    states: {
      unpaid: ['não pago', 'belum bayar', '尚未付款'],
      paid: ['a enviar', 'perlu dikirim', '待出貨'],
      shipped: ['enviado', 'dikirim', '運送中'],
      received: ['pedido recebido'],
      finished: ['concluído', 'selesai', '已完成'],
      closed: ['cancelado', 'dibatalkan', '不成立'],
    },
  },
  orders: {
    number: [{ pattern: '\\d{6}[A-Z0-9]{8}' }],
    state: ['.order-status-info-v2 .status', '.status'],
    amount: ['[data-testid=order-payment-info] .total-price'],
    buyer: ['.buyer-username'],
    items: {
      row: ['[data-testid=order-item-infos] .item', '.item:has(.item-name)'],
      title: ['.item-name'],
      spec: ['.item-description'],
      quantity: ['.item-amount'],
    },
  },
})
