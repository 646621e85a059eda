import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type AddressContext, addressMark, checkAddress } from '@/lib/trade/address'
import type { Recipient } from '@/lib/trade/recipient'
import { regions } from './known-regions'

const at = (address: string, more: Partial<Recipient> = {}): Recipient => ({ address, masked: [], ...more })
const check = (recipient: Recipient, context: AddressContext = {}) =>
  checkAddress(recipient, { regions, ...context })
const reasons = (address: string) =>
  check(at(address))
    .filter(({ level }) => level === 'must' || level === 'look')
    .map(({ level, reason }) => `${level} ${reason}`)

describe('an address that can be delivered', () => {
  it.each([
    '浙江省杭州市余杭区五常街道文二西路66号6幢602室',
    '杭州市余杭区文二西路66号',
    '江苏苏州昆山市中国江苏苏州昆山市前进路【晨光家园9-2-301】 (晨光家园附近)',
    '湖北武汉蔡甸区中国湖北武汉蔡甸区Ｇ３１８【柏林花园 2-1-101 】 (柏林附近)',
    '上海市闵行区沪闵路88弄6号1202',
    '北京市海淀区清河街7号清河大厦',
    '广东省深圳市南山区科技南路9号创业大厦B座12楼',
    '四川省成都市高新区天府三街1号2栋1单元1503',
    '天津市河西区友谊路20号楼3门501',
    '重庆市渝北区新牌坊2路天宫花城3-14-2',
    '河北省廊坊市三河市燕郊镇星河皓月B区6#1103',
    '湖南省邵阳市洞口县黄桥镇石背村6组',
    '安徽省六安市金寨县青山镇抱儿山村老湾组',
    '广东省潮州市饶平县黄冈镇上林村一巷6号',
    '山东省临沂市沂水县人民医院骨科',
    '陕西省宝鸡市眉县槐芽中学高三(2)班',
    '江苏省常州市武进区南夏墅工业园6栋',
    '河南省洛阳市洛龙区关林商贸城3楼金鑫百货',
    '山西省大同市平城区永泰街铁路家属院4号楼1单元3层东户',
    '中山市小榄镇升平路8号',
    '辽宁省大连市沙河口区黄河路60号（星海公园旁）',
    '吉林省长春市朝阳区开运街8栋205室 到了打电话',
    '张小雨 13912345601 福建省厦门市思明区湖滨北路9号',
    '福建省厦门市思明区湖滨北路9号，张小雨，13912345601，361000',
    '收件人：张小雨 手机号码：13912345601 所在地区：福建省厦门市思明区 详细地址：湖滨北路9号2栋302',
    '北京市密云区檀营小区3号楼二单元50213912345601',
    '福建省厦门市思明区湖滨北路9号2栋302室（二楼',
    '广东省深圳市宝安区航城街道航城工业区A2栋3楼',
    '新疆伊宁市上海城6号楼2单元301',
    '广东省深训市宝安区固戍二路168号',
    '浙将省杭州市西湖区文三路66号',
  ])('%s', address => {
    expect(reasons(address)).toEqual([])
  })
})

describe('an address to confirm', () => {
  it.each([
    ['浙江省杭州市余杭区', 'must regionOnly'],
    ['浙江省杭州市余杭区 张小雨 13912345601', 'must regionOnly'],
    ['广东省东莞市长安镇', 'must townOnly'],
    ['江苏徐州沛县中国江苏徐州沛县龙固镇【龙固镇到了联系】(龙固镇附近)', 'must townOnly'],
    ['山东省青岛市黄岛区长江东路', 'must roadOnly'],
    ['山东省青岛市黄岛区长江东路地铁站对面', 'must landmarkOnly'],
    ['河北省沧州市献县南河头乡村东，106国道东侧', 'must landmarkOnly'],
    ['江苏苏州昆山市中国江苏苏州昆山市前进路【晨光家园】 (晨光家园附近)', 'must noDoor'],
    ['湖北武汉蔡甸区中国湖北武汉蔡甸区Ｇ３１８【柏林花园】 (柏林附近)', 'must noDoor'],
    ['陕西省西安市雁塔区丈八路紫薇花园7号楼2单元', 'must noDoor'],
    ['江苏省南通市崇川区人民路300号晨光花园', 'must noDoor'],
    ['河北省沧州市献县南河头乡加油站对面3组', 'must landmarkOnly'],
    ['安徽省阜阳市临泉县杨桥镇大王庄村', 'look villageOnly'],
    ['黑龙江省双鸭山市集贤县福利镇第二中学', 'look organisationOnly'],
    ['甘肃省兰州市城关区兰州大学本部', 'look organisationOnly'],
    ['草原艺术区26号3栋201', 'must noRegion'],
    ['广东省人民路3号', 'must noRegion'],
    ['鼓楼区中山路3号', 'look regionUnclear'],
    ['江苏省无锡市江阴市测试', 'must placeholder'],
    ['上海市宝山区1', 'must placeholder'],
    ['广东省深圳市宝安区福永街道同富裕工业区13号（', 'must cut'],
    ['江苏省常州市武进区湖塘镇菜鸟驿站', 'look pickUp'],
    ['江苏省常州市武进区湖塘镇人民路66号自提点', 'look pickUp'],
    ['江苏省常州市武进区人民路66号附近', 'must landmarkOnly'],
    ['江苏省常州市武进区人民路服装市场', 'must noDoor'],
    ['江苏省常州市武进区人民路汇景湾', 'must noDoor'],
    ['江苏省常州市武进区人民路66号万科翡翠', 'must noDoor'],
    ['江苏省常州市武进区长途汽车站', 'must landmarkOnly'],
    ['福建福州鼓楼区福建省福州市台江区工业路1号', 'must regionConflict'],
  ])('%s: %s', (address, reason) => {
    expect(reasons(address)).toContain(reason)
  })

  it('says the weightiest first and quotes the part that stops short', () => {
    const [first] = check(at('福建福州鼓楼区福建省福州市台江区晨光花园'))
    expect(first).toMatchObject({ level: 'must', reason: 'regionConflict', text: '台江区', other: '鼓楼区' })
    expect(check(at('浙江杭州余杭区　晨光花园'))[0]?.text).toBe('晨光花园')
  })
})

describe('worth knowing, nothing to confirm', () => {
  it.each([
    ['新疆乌鲁木齐市天山区人民路2号', 'remote', '新疆维吾尔自治区'],
    ['四川省成都市双流县航空港1路3号', 'renamed', '双流县'],
    ['浙江省杭州市余杭区文二西路66号 送货请提前联系', 'instruction', '请提前联系'],
    ['北京市密云区檀营小区3号楼二单元50213912345601', 'phoneInside', '13912345601'],
  ])('%s: %s', (address, reason, text) => {
    const found = check(at(address)).find(finding => finding.reason === reason)
    expect(found).toMatchObject({ level: 'hint' })
    expect(found?.text).toContain(text)
  })

  it('no hint makes an address doubtful', () => {
    const recipient = at('新疆乌鲁木齐市天山区人民路2号 请提前联系', { name: '王先生' })
    expect(check(recipient).length).toBeGreaterThan(2)
    expect(addressMark(recipient, check(recipient))).toBe('fine')
  })
})

describe('what the page hides', () => {
  it('cannot be checked, and is not wrong', () => {
    const recipient = at('广东省深圳市****', {
      name: '张**',
      phone: '138****0000',
      masked: ['name', 'phone', 'address'],
    })
    const findings = check(recipient)
    expect(findings.map(({ level, reason, field }) => [level, reason, field])).toEqual([
      ['masked', 'masked', 'name'],
      ['masked', 'masked', 'phone'],
      ['masked', 'masked', 'address'],
    ])
    expect(addressMark(recipient, findings)).toBe('masked')
  })

  it('a privacy number says so and leaves the address to be judged', () => {
    const recipient = at('浙江省 金华市 永康市 五金大道8号', { phone: '18400000000', extension: '6174' })
    expect(check(recipient)).toEqual([
      { level: 'masked', reason: 'virtual', field: 'phone', text: '18400000000-6174' },
    ])
    expect(addressMark(recipient, check(recipient))).toBe('fine')
  })

  it('nothing read, nothing said', () => {
    const recipient: Recipient = { masked: [] }
    expect(check(recipient)).toEqual([])
    expect(addressMark(recipient, [])).toBeUndefined()
  })
})

describe('name, phone and the shop’s own words', () => {
  const good = '浙江省杭州市余杭区文二西路66号'
  it.each([
    [{ name: '丹' }, 'nameMissing'],
    [{ phone: '12345' }, 'phoneWrong'],
    [{ phone: '61234567' }, 'phoneWrong'],
  ])('%o must be confirmed', (more, reason) => {
    expect(check(at(good, more))).toMatchObject([{ level: 'must', reason }])
  })

  it('eight digits are right where phones have eight', () => {
    expect(check(at('香港九龙旺角弥敦道8号3楼', { phone: '61234567' })).map(({ level }) => level)).toEqual([
      'hint',
    ])
  })

  it.each([
    ['浙江省杭州市余杭区文二西路66号工商局', 'address'],
    ['浙江省杭州市余杭区文二西路66号', 'name'],
  ])('a doubtful word in %s is looked at', (address, field) => {
    const found = check(at(address, { name: '工商局王晓' }), { words: ['', '工商局', '质检局'] })
    expect(found).toEqual([{ level: 'look', reason: 'doubtfulWord', field, text: '工商局' }])
  })

  it('a buyer who asks to change it', () => {
    const [first] = check(at(good), { said: ['在吗', '地址写错了能改吗', '好的'] })
    expect(first).toEqual({
      level: 'must',
      reason: 'changeAsked',
      field: 'address',
      text: '地址写错了能改吗',
    })
  })

  it('region fields of the order stand for the missing beginning', () => {
    const region = { province: '浙江省', city: '杭州市', district: '余杭区' }
    expect(check(at('文二西路66号', { region }))).toEqual([])
    expect(check(at('杭州市西湖区文二西路66号', { region }))).toMatchObject([{ reason: 'regionConflict' }])
  })
})

describe('an address of another country', () => {
  it.each(['221B Baker Street, London NW1 6XE', '臺北市信義區市府路45號'])('%s is not judged', address => {
    expect(check(at(address, { phone: '+44 20 7946 0958' }))).toEqual([])
  })
})

describe('without the region table', () => {
  it.each([
    ['浙江省杭州市余杭区文二西路66号', []],
    ['文二西路66号', []],
    ['浙江省杭州市余杭区', ['regionOnly']],
    ['浙江省杭州市余杭区文二西路', ['roadOnly']],
  ])('%s', (address, expected) => {
    expect(checkAddress(at(address)).map(({ reason }) => reason)).toEqual(expected)
  })
})

describe('whatever stands on the page', () => {
  const piece = fc.constantFrom(
    '北京市',
    '朝阳区',
    '【',
    '】',
    '(',
    '附近)',
    '3号',
    '路',
    '1',
    '-',
    ' ',
    '😀',
    '\u202e',
    '请',
    '组',
    '<b>',
    '第',
    '13912345601',
  )
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(piece, { maxLength: 40 }).map(list => list.join('')),
  )

  it('is judged without failing, evidence taken from it', () => {
    fc.assert(
      fc.property(text, address => {
        for (const finding of check(at(address)))
          if (finding.reason !== 'remote') expect(address).toContain(finding.text)
      }),
    )
  })

  it('spaces around it and full-width digits change nothing', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(
          '浙江省杭州市余杭区文二西路66号',
          '安徽省阜阳市临泉县杨桥镇大王庄村',
          '广东省东莞市长安镇',
        ),
        fc.boolean(),
        (address, wide) => {
          const other = wide
            ? address.replace(/\d/g, digit => String.fromCharCode(digit.charCodeAt(0) + 0xfee0))
            : `  ${address} `
          expect(reasons(other)).toEqual(reasons(address))
        },
      ),
    )
  })

  it.each([
    ['号'.repeat(10_000)],
    ['1-'.repeat(5000)],
    ['('.repeat(10_000)],
    ['组织'.repeat(5000)],
    [`${'镇'.repeat(5000)}附近)`],
    ['大学一'.repeat(3000)],
  ])('ten thousand characters are read at once', address => {
    expect(Array.isArray(check(at(`北京市朝阳区${address}`)))).toBe(true)
  })
})
