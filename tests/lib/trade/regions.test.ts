import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { parseRegions, shortName } from '@/lib/trade/regions'
import { REGIONS } from '@/lib/trade/regions.data'
import { regions } from './known-regions'

describe('regions', () => {
  it.each([
    ['浙江省', [{ province: '浙江省' }]],
    ['杭州市', [{ province: '浙江省', city: '杭州市' }]],
    ['余杭区', [{ province: '浙江省', city: '杭州市', district: '余杭区' }]],
    ['济源市', [{ province: '河南省', district: '济源市' }]],
    ['浦东新区', [{ province: '上海市', district: '浦东新区' }]],
    ['塘厦镇', [{ province: '广东省', city: '东莞市', district: '塘厦镇' }]],
    ['信义区', ['台北市', '基隆市'].map(city => ({ province: '台湾省', city, district: '信义区' }))],
    ['没有这个区', []],
  ])('%s is found by its full name', (name, places) => {
    expect(regions.named(name).map(({ place }) => place)).toEqual(places)
  })

  it.each([
    ['内蒙', '内蒙古自治区'],
    ['内蒙古', '内蒙古自治区'],
    ['黔东南', '黔东南苗族侗族自治州'],
    ['大理州', '大理白族自治州'],
    ['巴州', '巴音郭楞蒙古自治州'],
    ['义乌', '义乌市'],
    ['三都', '三都水族自治县'],
  ])('%s is short for %s', (short, whole) => {
    const names = regions
      .named(short, true)
      .map(({ place }) => place.district ?? place.city ?? place.province)
    expect(names).toContain(whole)
  })

  it('a renamed district is found under today’s name, where it was and where it is', () => {
    expect(regions.named('江干区')).toEqual([
      { place: { province: '浙江省', city: '杭州市', district: '上城区' }, old: '江干区' },
    ])
    const cities = regions.named('简阳市').map(({ place }) => place.city)
    expect(new Set(cities)).toEqual(new Set(['成都市', '资阳市']))
  })

  it('keeps its table within 20 kB gzipped', () => {
    expect(gzipSync(REGIONS, { level: 9 }).length).toBeLessThan(20_000)
  })

  it('an empty table knows nothing', () => {
    expect(parseRegions('').named('北京市')).toEqual([])
  })
})

describe('short names', () => {
  it.each([
    ['新疆维吾尔自治区', '新疆'],
    ['神农架林区', '神农架'],
    ['锡林郭勒盟', '锡林郭勒'],
    ['阿克苏地区', '阿克苏'],
    ['香港特别行政区', '香港'],
    ['赵县', undefined],
    ['树林区', '树林'],
  ])('%s → %s', (name, short) => {
    expect(shortName(name)).toBe(short)
  })
})
