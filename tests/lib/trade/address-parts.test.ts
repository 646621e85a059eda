import { expect, it } from 'vitest'
import { addressParts, withProvince } from '@/lib/trade/address-parts'
import { regions } from './known-regions'

it.each([
  [
    '江苏省苏州市吴中区木渎镇金山路8号2栋301',
    { province: '江苏省', city: '苏州市', district: '吴中区', town: '木渎镇', detail: '金山路8号2栋301' },
  ],
  ['苏州市吴中区金山路8号', { province: '江苏省', city: '苏州市', district: '吴中区', detail: '金山路8号' }],
  ['金色水岸 7栋1单元1504', { detail: '金色水岸 7栋1单元1504' }],
  ['江苏省苏州市吴中区', { province: '江苏省', city: '苏州市', district: '吴中区' }],
])('%s, part by part', (address, parts) => {
  expect(addressParts(address, regions)).toEqual(parts)
})

it.each([
  ['杭州市余杭区荷塘路9号', '浙江省杭州市余杭区荷塘路9号'],
  ['浙江省杭州市余杭区荷塘路9号', '浙江省杭州市余杭区荷塘路9号'],
  ['浙江杭州余杭荷塘路9号', '浙江杭州余杭荷塘路9号'],
  ['北京市朝阳区某路9号', '北京市朝阳区某路9号'],
  ['荷塘路9号2幢402', '荷塘路9号2幢402'],
])('%s is written %s with its province', (address, whole) => {
  expect(withProvince(address, regions)).toBe(whole)
  expect(withProvince(address, undefined)).toBe(address)
})

it('without a table of regions the detail is still told apart', () => {
  expect(addressParts('江苏省苏州市吴中区木渎镇金山路8号2栋301')).toMatchObject({
    town: '木渎镇',
    detail: '金山路8号2栋301',
  })
})
