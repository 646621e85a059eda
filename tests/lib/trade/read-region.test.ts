import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readRegion, readRegionByForm } from '@/lib/trade/read-region'
import { regions } from './known-regions'

const whole = (text: string) => {
  const { place, town, rest } = readRegion(text, regions)
  const where = [place?.province, place?.city, place?.district, town].filter(Boolean).join(' ')
  return [where, rest.replace(/ +/g, ' ').trim()]
}

describe('the region of an address', () => {
  it.each([
    ['浙江省杭州市余杭区五常街道文一西路1号', '浙江省 杭州市 余杭区 五常街道', '文一西路1号'],
    ['杭州余杭文一西路1号', '浙江省 杭州市 余杭区', '文一西路1号'],
    ['余杭区文一西路1号', '浙江省 杭州市 余杭区', '文一西路1号'],
    ['北京市市辖区海淀区中关村大街2号', '北京市 海淀区', '中关村大街2号'],
    ['北京北京东城区中国北京北京东城区安定门1号', '北京市 东城区', '安定门1号'],
    ['义乌市稠州北路3号', '浙江省 金华市 义乌市', '稠州北路3号'],
    ['江苏苏州昆山市江苏省苏州市昆山市玉山镇北门路4号', '江苏省 苏州市 昆山市 玉山镇', '北门路4号'],
    ['重庆市县垫江县桂溪镇人民路5号', '重庆市 垫江县 桂溪镇', '人民路5号'],
    ['中山市古镇新兴大道6号', '广东省 中山市 古镇镇', '新兴大道6号'],
    ['新疆巴州库尔勒市人民东路7号', '新疆维吾尔自治区 巴音郭楞蒙古自治州 库尔勒市', '人民东路7号'],
    ['香港九龙旺角弥敦道8号', '香港特别行政区 九龙', '旺角弥敦道8号'],
    ['合肥市高新区望江西路9号', '安徽省 合肥市', '望江西路9号'],
    ['大连开发区金马路10号', '辽宁省 大连市', '金马路10号'],
  ])('%s', (text, where, rest) => {
    expect(whole(text)).toEqual([where, rest])
  })

  it.each([
    ['上海路12号', '上海路12号'],
    ['南京东路12号', '南京东路12号'],
    ['北京大厦3楼', '北京大厦3楼'],
    ['草原艺术区5号', '草原艺术区5号'],
    ['渤海南区12栋', '渤海南区12栋'],
  ])('%s names no region', (text, rest) => {
    expect(whole(text)).toEqual(['', rest])
  })

  it('a road named after another city is no contradiction', () => {
    expect(readRegion('贵州遵义汇川区上海路126号', regions).conflict).toBeUndefined()
    expect(readRegion('新疆伊宁市上海城3号楼', regions).conflict).toBeUndefined()
  })

  it.each([
    ['福建福州鼓楼区福建省福州市台江区工业路1号', '鼓楼区', '台江区'],
    ['广东深圳龙岗区深圳市坪山新区坪山大道1号', '龙岗区', '坪山新区'],
    ['浙江省杭州市西湖区江苏省南京市玄武区珠江路1号', '西湖区', '江苏省'],
  ])('%s names two regions', (text, first, second) => {
    expect(readRegion(text, regions).conflict).toEqual({ first, second })
  })

  it.each([
    '安徽宿州埇桥区安徽宿州市经济开发区外环路1号',
    '四川成都双流县成都市双流区华阳街道1号',
    '四川资阳简阳市四川省成都市简阳市射洪坝1号',
    '东莞市南城区鸿福路1号',
    '甘肃省酒泉市玉门市新市区铁人路1号',
    '贵州黔东南黄平县新州镇1号',
    '山西太原小店区太原市小店区亲贤北街1号',
  ])('%s names one', text => {
    expect(readRegion(text, regions).conflict).toBeUndefined()
  })

  it('a region field of the order counts as the first mention', () => {
    const field = { province: '广东省', city: '深圳市', district: '南山区' }
    expect(readRegion('科技园路1号', regions, field).place?.district).toBe('南山区')
    expect(readRegion('广东省深圳市宝安区新安街道1号', regions, field).conflict).toEqual({
      first: '南山区',
      second: '宝安区',
    })
  })

  it.each([
    ['成都市双流县华阳大道1号', '双流县', '双流区'],
    ['河北保定新市区东风路1号', '新市区', '竞秀区'],
    ['上海市闸北区共和新路1号', '闸北区', '静安区'],
  ])('%s uses an old name', (text, from, to) => {
    expect(readRegion(text, regions).renamed).toEqual({ from, to })
  })

  it('a district of many cities without one of them is ambiguous', () => {
    expect(readRegion('鼓楼区中山路1号', regions).ambiguous).toBe(true)
    expect(readRegion('江苏省徐州市鼓楼区中山路1号', regions).ambiguous).toBeUndefined()
    expect(readRegion('四川资阳简阳市射洪坝1号', regions).ambiguous).toBeUndefined()
    expect(readRegion('朝阳区北京市朝阳区建国路1号', regions).ambiguous).toBeUndefined()
  })

  it('keeps length and what is not a region, whatever the text', () => {
    const piece = fc.constantFrom(
      '北京',
      '市辖区',
      '朝阳区',
      '中国',
      '上海路',
      '【',
      '镇',
      ' ',
      '3号',
      '（x附近）',
      '鼓楼区',
      '\u200b',
      '😀',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece).map(list => list.join('')),
          fc.string(),
        ),
        text => {
          const { rest } = readRegion(text, regions)
          expect(rest).toHaveLength(text.length)
          expect(rest.replace(/\D/g, '')).toBe(
            text.normalize('NFKC') === text ? text.replace(/\D/g, '') : rest.replace(/\D/g, ''),
          )
        },
      ),
    )
  })
})

describe('without the table', () => {
  it('regions are known by their form', () => {
    const { rest, town } = readRegionByForm('江苏省苏州市昆山市玉山镇北门路4号')
    expect([rest.trim(), town]).toEqual(['北门路4号', '玉山镇'])
  })

  it('nothing is a region without one of the endings', () => {
    expect(readRegionByForm('北门路4号').place).toBeUndefined()
  })
})

describe('a region that contradicts the one before it', () => {
  it.each([
    ['河北保定竞秀区河北石家庄长安区谈固东街118号', '石家庄'],
    ['陕西西安碑林区陕西咸阳秦都区人民西路24号', '咸阳'],
    ['广东广州天河区 广东深圳福田区红荔路1号', '深圳'],
  ])('%s: its short name counts where a district of it follows', (text, second) => {
    expect(readRegion(text, regions).conflict?.second).toBe(second)
  })

  it.each(['江苏南京鼓楼区南京西路1号', '湖南长沙岳麓区株洲路8号', '上海市黄浦区北京东路100号'])(
    '%s names a road after a city, and contradicts nothing',
    text => expect(readRegion(text, regions).conflict).toBeUndefined(),
  )
})
