import { shopTime } from './pinduoduo'

export const ORDERS = 'https://mms.pinduoduo.com/orders/list?tab=0'

interface ListPage {
  readonly orders: number
  /** Twelve rows are written again and again with the orders in sight, as virtual lists do. */
  readonly recycled?: boolean
  /** Runs in the page, behind its own script. */
  readonly script?: string
  readonly style?: string
}

export const orderNumber = (i: number): string => `261121-${String(304_958_817_260_000 + i)}`

/** What every fourth order needs: `act` a parcel due, `look` a refund of a parcel on its way; two of four need nothing. */
export const levelOf = (i: number): 'act' | 'look' | undefined =>
  i % 4 === 0 ? 'act' : i % 4 === 2 ? 'look' : undefined

/** px: each row, and the window the list scrolls in. */
export const ROW = 120

/**
 * A list of orders in the shapes of the Pinduoduo merchant console: it scrolls in a box of its own under a head that sticks, has a
 * shortcut (`j` goes on by one order), rows that can be clicked, a link beside each number, and a dialog.
 */
export function listPage({ orders, recycled = false, script = '', style = '' }: ListPage): string {
  const due = shopTime(30)
  const all = Array.from({ length: orders }, (_, i) => ({
    sn: orderNumber(i),
    state: levelOf(i) === 'act' ? '待发货' : levelOf(i) === 'look' ? '已发货，退款中' : '已发货',
    due: levelOf(i) === 'act' ? due : '',
  }))
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>订单查询</title><style>
    body{margin:0;font:14px/20px sans-serif;color:#222;background:#f4f5f7}
    .nav{position:fixed;inset:0 auto 0 0;width:160px;background:#20242c;color:#cfd3da;padding:16px;box-sizing:border-box}
    #mf-mms-orders-container{margin:0 360px 0 200px;padding:16px 0}
    .filters{height:60px;background:#fff;padding:8px;box-sizing:border-box}
    .scroller{height:600px;overflow:auto;background:#fff;position:relative;padding:0 32px}
    .sticky{position:sticky;top:0;height:32px;background:#e9edf3;z-index:2}
    .package-center-table{position:relative}
    .one{height:${ROW - 12}px;margin-bottom:12px;border:1px solid #dde1e8;box-sizing:border-box;overflow:hidden;background:#fff}
    .hd{background:#f7f8fa;padding:4px 12px;display:flex;gap:8px}
    table{width:100%;table-layout:fixed;border-collapse:collapse}td{padding:8px 12px;vertical-align:top}
    .recycled .one{position:absolute;left:0;right:0}
    dialog{width:420px;height:260px}${style}</style></head><body>
  <div class="nav">订单管理</div>
  <div id="pdd-app-skeleton-main-content"><div id="mf-mms-orders-container">
    <div class="filters"><label>商品名称 <input type="text" class="goods"></label><button type="button" class="query">查询</button></div>
    <div class="scroller" tabindex="0"><div class="sticky">商品 · 状态 · 数量 · 金额</div>
      <div class="package-center-table${recycled ? ' recycled' : ''}">${recycled ? '' : all.map(rowHtml).join('')}</div></div>
  </div></div>
  <dialog><p>批量发货</p><button type="button" class="close">关闭</button></dialog>
  <script>
    const all = ${JSON.stringify(all)};
    const rowHtml = ${rowHtml.toString()};
    const list = document.querySelector('.package-center-table');
    const scroller = document.querySelector('.scroller');
    const dialog = document.querySelector('dialog');
    const went = { keys: [], rows: 0, copies: 0 };
    window.seen = went;
    document.addEventListener('keydown', event => {
      went.keys.push(event.key);
      if (event.key === 'j' && event.target.localName !== 'input') scroller.scrollTop += ${ROW};
    });
    list.addEventListener('click', event => event.target.localName === 'a' ? went.copies++ : went.rows++);
    document.querySelector('.close').addEventListener('click', () => dialog.close());
    if (${recycled}) {
      list.style.height = all.length * ${ROW} + 'px';
      list.innerHTML = all.slice(0, 12).map(rowHtml).join('');
      const rows = [...list.children];
      const write = () => {
        const first = Math.max(0, Math.floor(scroller.scrollTop / ${ROW}) - 3);
        rows.forEach((row, k) => {
          const i = first + k;
          const order = all[i];
          row.hidden = !order;
          if (!order || row.dataset.at === String(i)) return;
          row.dataset.at = i;
          row.style.transform = 'translateY(' + i * ${ROW} + 'px)';
          row.querySelector('.sn').firstChild.nodeValue = '订单编号：' + order.sn;
          row.querySelector('.due').textContent = order.due ? '承诺发货时间：' + order.due : '';
          row.querySelector('.state').firstChild.nodeValue = order.state;
        });
      };
      scroller.addEventListener('scroll', write);
      write();
    }
    ${script}</script></body></html>`
}

/** Also written into the page, to be used there: it may name nothing outside itself. */
function rowHtml({ sn, state, due }: { sn: string; state: string; due: string }): string {
  return `<div class="one"><div class="hd"><span class="sn">订单编号：${sn}</span><a href="javascript:void 0" class="copy">复制</a><span class="due">${due ? `承诺发货时间：${due}` : ''}</span></div>
    <table><tbody><tr><td>厨房置物架 三层</td><td class="state">${state}</td><td>2</td><td>98.00</td><td>93.50</td>
    <td>林* 138****5521 福建省 泉州市 晋江市 ****</td><td>m**w</td></tr></tbody></table></div>`
}
