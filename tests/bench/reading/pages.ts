import { chatPage } from '../../browser/pages/pinduoduo'

const STATES = ['待付款', '待发货', '已发货，待收货', '已签收', '已取消']
const GOODS = ['纯棉毛巾 家用吸水 两条装', '不锈钢保温杯 大容量 带杯套', '折叠收纳箱 加厚 三只装']

/** A list of orders in the shapes of the Pinduoduo console: a heading line and a table for each. */
export function orderList(count: number): string {
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>td{padding:4px}</style><body>
    <div id="mf-mms-orders-container">
    <div class="tabs">${['全部', ...STATES].map(state => `<span class="tab">${state}</span>`).join('')}</div>
    <div class="package-center-table">${Array.from({ length: count }, (_, i) => order(i)).join('')}</div></div></body></html>`
}

function order(i: number): string {
  const two = String(i % 60).padStart(2, '0')
  const price = `${10 + (i % 90)}.${String((i * 7) % 100).padStart(2, '0')}`
  return `<div class="package_${i % 7}"><div class="head"><span>订单编号：260301-${String(100000000000000 + i * 37)}</span>
    <a data-clipboard-text="260301-${String(100000000000000 + i * 37)}">复制</a><span>订单成交时间：2026-03-01 10:${two}:00</span>
    <span>承诺发货时间：2026-03-03 10:${two}:00</span><i class="tag">顺丰包邮</i><a>添加备注</a></div>
    <table><tbody><tr>
    <td><div class="goods-record-container"><img src="data:,"><div><p>${GOODS[i % 3]}</p><p>ID: ${600000000 + i}</p><p>商家编码: A-${i}</p><p>蓝色 · 中号</p></div></div></td>
    <td><div>${STATES[i % 5]}</div><a>查看物流</a></td><td>${1 + (i % 3)}</td><td>¥${price}</td><td>¥${price}</td>
    <td><div><p>林${'晚舟白野'.charAt(i % 4)} 1370000${String(i).padStart(4, '0')}</p><p>浙江省 杭州市 西湖区 文一路${i % 300}号</p></div><a data-tracking="86996">查看手机号</a></td>
    <td><div>林间小鹿${i}</div><a>联系买家</a></td></tr></tbody></table></div>`
}

const SAID = ['什么时候发货呀', '在的亲，今天就发', '能换成蓝色的吗', '可以的，已经备注了']

/** A chat of so many messages, with nothing else on the page but its order. */
export function chat(count: number): string {
  return chatPage({
    buyer: { uid: '7000000000001', nick: '林间小鹿' },
    lines: Array.from({ length: count }, (_, i) => ({
      side: i % 2 ? ('agent' as const) : ('buyer' as const),
      text: `第${i}句，${SAID[i % 4]}`,
      ...(i % 10 === 0 && { at: `2026年03月01日 ${String(i % 24).padStart(2, '0')}:00:00` }),
    })),
    order: {
      sn: '261121-304958817263540',
      state: '待发货',
      address: '林晚 13712345678 浙江省杭州市西湖区文一路88号',
    },
    filler: 50,
  })
}
