import { tell } from './tell'

const W = 'buyer-waiting'

tell('an agent’s round', [
  { is: 'a question just asked', when: '14:00', chat: ['B 14:00 有货吗'], raises: [] },
  { is: 'half a minute is red', when: '14:01', chat: ['B 14:00 有货吗'], raises: [`!${W}`] },
  { is: 'answered', when: '14:05', chat: ['B 14:00 有货吗', 'A 14:01 有的'], raises: [] },
  { is: 'only 在的', when: '14:05', chat: ['B 14:00 有货吗', 'A 14:01 在的'], raises: [`!${W}`] },
  { is: 'only 亲，您好', when: '14:05', chat: ['B 14:00 有货吗', 'A 14:01 亲，您好'], raises: [`!${W}`] },
  { is: 'only 请稍等', when: '14:05', chat: ['B 14:00 有货吗', 'A 14:01 请稍等'], raises: [`!${W}`] },
  { is: 'a smile', when: '14:05', chat: ['B 14:00 有货吗', 'A 14:01 [微笑]'], raises: [`!${W}`] },
  { is: 'a thumb', when: '14:05', chat: ['B 14:00 有货吗', 'A 14:01 👍'], raises: [`!${W}`] },
  { is: 'a robot’s line', when: '14:05', chat: ['B 14:00 有货吗', 'R 14:00 亲，有货的'], raises: [`!${W}`] },
  {
    is: 'the console’s line',
    when: '14:05',
    chat: ['B 14:00 有货吗', 'S 14:00 会话已接入'],
    raises: [`!${W}`],
  },
  { is: 'a picture answers', when: '14:05', chat: ['B 14:00 尺码表', 'A 14:01 [图片]'], raises: [] },
  {
    is: 'the robot, then the agent',
    when: '14:05',
    chat: ['B 14:00 有货吗', 'R 14:00 您好', 'A 14:02 有货'],
    raises: [],
  },
  {
    is: 'asked twice counts from the first',
    when: '14:01',
    chat: ['B 14:00 在吗', 'B 14:01 人呢'],
    raises: [`!${W}`],
  },
  {
    is: 'a new question after the answer',
    when: '14:06',
    chat: ['B 14:00 在吗', 'A 14:01 有货的亲', 'B 14:05 发什么快递'],
    raises: [`!${W}`],
  },
  {
    is: 'a new question just now',
    when: '14:05',
    chat: ['B 14:00 在吗', 'A 14:01 有货的亲', 'B 14:05 发什么快递'],
    raises: [],
  },
  { is: 'no message at all', when: '14:05', chat: [], raises: [] },
])

tell('closings', [
  { is: '好的', when: '14:30', chat: ['A 14:00 今天发', 'B 14:01 好的'], raises: [] },
  { is: '谢谢', when: '14:30', chat: ['A 14:00 今天发', 'B 14:01 谢谢'], raises: [] },
  { is: '嗯嗯', when: '14:30', chat: ['A 14:00 今天发', 'B 14:01 嗯嗯'], raises: [] },
  { is: '👍', when: '14:30', chat: ['A 14:00 今天发', 'B 14:01 👍'], raises: [] },
  { is: '好的谢谢亲', when: '14:30', chat: ['A 14:00 今天发', 'B 14:01 好的谢谢亲'], raises: [] },
  {
    is: '好的谢谢 of ten days ago',
    when: '14:30',
    chat: ['A 2026-02-20 14:00 今天发', 'B 2026-02-20 14:01 好的谢谢'],
    raises: [],
  },
  {
    is: '在吗 ten days after 好的谢谢',
    when: '14:30',
    chat: ['A 2026-02-20 14:00 今天发', 'B 2026-02-20 14:01 好的谢谢', 'B 14:30 在吗'],
    raises: [],
  },
  {
    is: 'and a minute later',
    when: '14:31',
    chat: ['A 2026-02-20 14:00 今天发', 'B 2026-02-20 14:01 好的谢谢', 'B 14:30 在吗'],
    raises: [`!${W}`],
  },
  {
    is: '好的 and a question',
    when: '14:30',
    chat: ['A 14:00 今天发', 'B 14:01 好的，发什么快递'],
    raises: [`!${W}`],
  },
  {
    is: 'thanks behind a question',
    when: '14:30',
    chat: ['A 14:00 今天发', 'B 14:01 发什么快递', 'B 14:02 谢谢'],
    raises: [`!${W}`],
  },
  {
    is: 'where the shop answers closings',
    when: '14:30',
    chat: ['A 14:00 今天发', 'B 14:01 谢谢'],
    alerts: { 'buyer-waiting': { closings: true } },
    raises: [W],
  },
])

tell('the hour', [
  { is: 'three at night', when: '03:00', chat: ['B 02:50 在吗'], raises: [] },
  { is: 'the last quiet minute', when: '08:59', chat: ['B 02:50 在吗'], raises: [] },
  { is: 'the first minute of the day', when: '09:00', chat: ['B 02:50 在吗'], raises: [`!${W}`] },
  { is: 'the last minute of the day', when: '21:59', chat: ['B 21:50 在吗'], raises: [`!${W}`] },
  { is: 'the evening', when: '22:00', chat: ['B 21:50 在吗'], raises: [] },
  {
    is: 'a shop with marks of its own',
    when: '14:01',
    chat: ['B 14:00 在吗'],
    alerts: { 'buyer-waiting': { look: 120, act: 170 } },
    raises: [],
  },
  {
    is: 'and amber at its own mark',
    when: '14:02',
    chat: ['B 14:00 在吗'],
    alerts: { 'buyer-waiting': { look: 120, act: 170 } },
    raises: [W],
  },
  {
    is: 'never later than the console’s limit',
    when: '14:03',
    chat: ['B 14:00 在吗'],
    alerts: { 'buyer-waiting': { look: 600, act: 600 } },
    raises: [`!${W}`],
  },
  {
    is: 'switched off',
    when: '14:01',
    chat: ['B 14:00 在吗'],
    alerts: { 'buyer-waiting': { on: false } },
    raises: [],
  },
])
