import { describe, expect, it } from 'vitest'
import { platformName } from '@/lib/manage/platform-name'

describe('the name of a platform', () => {
  it.each([
    [['拼多多商家客服', '拼多多订单'], '拼多多'],
    [['京东咚咚', '京东商家订单'], '京东'],
    [['千牛 订单详情', '淘宝 订单备注'], '千牛'],
    [['JD Dongdong', 'JD orders'], 'JD'],
    [['Douyin Feige', 'Doudian orders'], 'Douyin'],
    [['Taobao memo', 'Taobao sold orders'], 'Taobao'],
    [['TikTok Shop 客服'], 'TikTok Shop 客服'],
  ])('of consoles %j is %s', (names, name) => {
    expect(platformName(names)).toBe(name)
  })
})
