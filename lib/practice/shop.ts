import type { AlertSettings } from '@/lib/alerts/settings'
import type { ItemPlan } from './script'

export const SHOP = '青禾生活馆'
export const PRACTICE_AGENT = '小席'

export const COURIERS = ['中通快递', '圆通速递', '韵达快递', '顺丰速运', '邮政快递包裹'] as const

/** What the practice shop sells. */
export const GOODS = {
  towels: { title: '加厚棉柔巾家庭装 一次性洗脸巾', spec: '6包 · 珍珠纹', price: 2990 },
  bottle: { title: '316不锈钢保温杯 大容量便携', spec: '雾霾蓝 · 500ml', price: 6900 },
  shelf: { title: '免打孔厨房置物架 调料收纳', spec: '三层 · 象牙白', price: 8950 },
  lamp: { title: '护眼台灯 学生宿舍阅读灯', spec: '充插两用 · 白', price: 12900 },
  bedding: { title: '水洗棉四件套 裸睡床单被套', spec: '1.8米床 · 燕麦色', price: 16800 },
  slippers: { title: '踩屎感拖鞋 居家防滑', spec: '奶咖 · 38-39', price: 1980 },
  box: { title: '衣柜收纳箱 大号可折叠', spec: '66L · 3个装', price: 4560 },
  drill: { title: '家用手电钻 锂电充电螺丝刀', spec: '双电 · 工具箱', price: 19900 },
  toys: { title: '磁力片益智拼装积木', spec: '120件 · 收纳桶', price: 13800 },
  rice: { title: '五常大米 当季新米', spec: '10斤 · 真空', price: 5980 },
  mug: { title: '手绘陶瓷马克杯 带盖勺', spec: '小雏菊 · 350ml', price: 2580 },
  blanket: { title: '法兰绒毛毯 加厚双面午睡毯', spec: '1.5×2米 · 雾粉', price: 8900 },
  curtain: { title: '免打孔遮光窗帘 卧室飘窗', spec: '宽1.5×高1.8 · 雾灰', price: 7900 },
} as const satisfies Record<string, ItemPlan>

/** What the practice shop has set for its alerts, so that each of them can be practised. */
export const SHOP_ALERTS = {
  'out-of-stock': { items: [{ item: '法兰绒毛毯', note: '三天后到货' }] },
  'courier-refuses': { refusals: [{ product: '锂电', region: '西藏' }] },
  'promise-made': { after: 1 },
  'return-visit': { on: true },
} as const satisfies AlertSettings
