import { describe, expect, it } from 'vitest'
import { maskPersonal } from '@/lib/trade/mask-personal'

describe('masking what is personal', () => {
  it.each([
    ['电话13800138000，晚上打', '电话…，晚上打'],
    ['+86 138-0013-8000', '…'],
    ['座机 0571-88776655 找小王', '座机 … 找小王'],
    ['邮箱 wang@example.com', '邮箱 …'],
    ['单号 260301123456789', '单号 …'],
    ['改到浙江省杭州市西湖区文三路3号502室，谢谢', '…，谢谢'],
  ])('%s', (text, masked) => expect(maskPersonal(text)).toBe(masked))

  it.each(['要红色 XL 码两件', '补 20 元运费', '答应周五补发', '7 天无理由，不要退货', '身高 170 体重 60'])(
    'leaves %s as it is',
    text => expect(maskPersonal(text)).toBe(text),
  )

  it('leaves no digit of a phone number however it is written', () => {
    for (const phone of ['138 0013 8000', '13800138000转802', '86-13800138000'])
      expect(maskPersonal(`打${phone}吧`)).not.toMatch(/\d{3}/)
  })
})
