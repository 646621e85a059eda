import { paid } from './story'
import { tell } from './tell'

const answered = 'A 14:06 亲，您的情况我看到了，已经登记'

tell('threats', [
  { is: '再不发就差评', when: '14:10', chat: ['B 14:05 再不发就差评', answered], raises: ['!bad-review'] },
  { is: '我要投诉', when: '14:10', chat: ['B 14:05 我要投诉', answered], raises: ['!bad-review'] },
  { is: '骗子', when: '14:10', chat: ['B 14:05 骗子', answered], raises: ['!bad-review'] },
  { is: '不会给差评的', when: '14:10', chat: ['B 14:05 不会给差评的放心', answered], raises: [] },
  { is: 'asks about reviews', when: '14:10', chat: ['B 14:05 看到有差评说会掉色', answered], raises: [] },
  {
    is: 'calmed down',
    when: '14:10',
    chat: ['B 14:03 我要投诉', answered, 'B 14:08 好的谢谢', 'A 14:09 不客气，应该的'],
    raises: [],
  },
])

tell('a person wanted', [
  { is: '转人工', when: '14:10', chat: ['B 14:05 转人工', answered], raises: ['!asks-for-human'] },
  {
    is: '叫你们经理来',
    when: '14:10',
    chat: ['B 14:05 叫你们经理来', answered],
    raises: ['!asks-for-human'],
  },
  {
    is: '12315 is both',
    when: '14:10',
    chat: ['B 14:05 我打12315了', answered],
    raises: ['!asks-for-human', '!bad-review'],
  },
  { is: 'handed over', when: '14:10', chat: ['B 14:05 转人工', 'A 14:06 我请主管一起看'], raises: [] },
  {
    is: 'asks whether it is one',
    when: '14:10',
    chat: ['B 14:05 你是人工吗', 'A 14:06 是的亲，我是客服小席'],
    raises: [],
  },
])

tell('promises', [
  { is: 'just made', when: '14:10', chat: ['A 14:06 我给您查一下'], raises: [] },
  { is: 'ten minutes old', when: '14:16', chat: ['A 14:06 我给您申请一下'], raises: ['promise-made'] },
  { is: '今天给您发', when: '14:20', chat: ['A 14:06 今天给您发'], raises: ['promise-made'] },
  { is: 'kept', when: '14:20', chat: ['A 14:06 我帮您查一下', 'A 14:12 查到了，明天到'], raises: [] },
  { is: 'already done when said', when: '14:20', chat: ['A 14:06 已经给您申请了'], raises: [] },
  { is: 'asked, not promised', when: '14:20', chat: ['A 14:06 需要帮您查一下吗？'], raises: [] },
  { is: 'a plain answer', when: '14:20', chat: ['A 14:06 今天发'], raises: [] },
  { is: 'yesterday’s', when: '2026-03-03 14:07', chat: ['A 14:06 我给您申请一下'], raises: [] },
])

/** What goes on all day in any shop: none of it is anybody's business. */
tell('a quiet chat', [
  { is: 'hello', when: '14:10', chat: ['B 14:05 你好', 'A 14:06 您好亲，看中哪款了呢'], raises: [] },
  { is: 'a price', when: '14:10', chat: ['B 14:05 能便宜点吗', 'A 14:06 已经是最优惠的了亲'], raises: [] },
  {
    is: 'a coupon',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 有券吗', 'A 14:06 有满100减10的优惠券'],
    raises: [],
  },
  { is: 'a size', when: '14:10', chat: ['B 14:05 160穿多大', 'A 14:06 建议M码'], raises: [] },
  {
    is: 'when it ships',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 什么时候发货', 'A 14:06 48小时内发出'],
    raises: [],
  },
  {
    is: 'where the shop stands',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 你们在哪里发货', 'A 14:06 浙江金华发'],
    raises: [],
  },
  {
    is: 'how to use it',
    when: '14:10',
    chat: ['B 14:05 怎么安装', 'A 14:06 说明书第二页有步骤'],
    raises: [],
  },
  {
    is: 'an invoice',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 能开发票吗', 'A 14:06 可以的，抬头发我'],
    raises: [],
  },
  {
    is: 'thanks',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['A 14:06 都备注好了', 'B 14:07 谢谢啦'],
    raises: [],
  },
  { is: 'a joke', when: '14:10', chat: ['B 14:05 哈哈哈哈', 'A 14:06 您真有意思'], raises: [] },
  {
    is: 'whether it will last',
    when: '14:10',
    chat: ['B 14:05 质量怎么样', 'A 14:06 用料很扎实的'],
    raises: [],
  },
  {
    is: 'a friend’s order',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 我朋友也想买', 'A 14:06 欢迎的亲'],
    raises: [],
  },
  {
    is: 'a gift card',
    when: '14:10',
    orders: [paid('13:00')],
    chat: ['B 14:05 有礼盒吗', 'A 14:06 这款自带礼盒'],
    raises: [],
  },
  {
    is: 'an order list of good orders',
    when: '14:10',
    orders: [
      paid('13:00', { id: 'a', buyer: { id: 'u' as never } }),
      paid('12:00', { id: 'b', buyer: { id: 'v' as never } }),
    ],
    raises: [],
  },
])
