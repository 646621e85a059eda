import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { checkAddress } from '@/lib/trade/address'
import { regions } from './known-regions'

const CITY = '河北省邯郸市丛台区'
const asked = (detail: string) =>
  checkAddress({ address: CITY + detail, masked: [] }, { regions }).some(
    ({ level }) => level === 'must' || level === 'look',
  )

describe('how far an address leads', () => {
  it.each([
    '和平路光明小区3栋二单元四楼东',
    '人民路西2楼',
    '光明小区东单元三楼西户',
    '柳林桥街道光明里7排3号',
    '学院北路师专家属院六舍214',
    '农林路 幸福里12-2',
    '人民路88号院7-3-12',
    '中华大街光明小区A座-1203',
    '展览路12号附3',
    '和平路时代公寓2203室',
    '滏东大街康奈大厦1-1205',
    '康德商场三楼A12柜台',
    '陵园路建设里10楼2门301',
    '联纺路28号 5楼前台',
    '丛台路6号金世纪商务中心十五层',
    '赵苑西区 十号楼 三单元 五层 十号',
    '王家庄村北街二胡同7号',
    '四季青乡八里桥村东头第二排三家',
    '邯山农机市场B区11号',
    '建国路机床厂老宿舍3号楼4单元8号',
    '幸福街甲12号',
    '人民东路322号东方新城 7栋1101',
    '滏河北大街96号',
    '新世纪商业广场写字楼B1806',
    '柳林街道七巷十六号',
    '开元路锦江之星酒店8306房',
    '市中心血站三楼检验科',
    '邯钢生活区 51-3-12',
    '渚河路176号小区11-1-5',
    '光明南大街 德源小区2号楼1单元2层201',
    '火磨街8-1号',
    '第二十五中学初三(4)班',
    '丛台区教育局人事科',
    '联通公司网管中心',
    '百花小区南院5栋4-9',
    '东柳大街七号楼一单元九号',
    '果园路6号万和城3期5-2402',
    '水厂路27弄2支弄8号',
    '罗城头五号院8-4-2',
    '新丰街丛西小区二十号楼三单元101',
    '人民路凯旋门A区1207',
    '滨江花园十二幢二零三室',
    '荷花里二期六幢东门402',
    '中柳林街 便民超市二楼',
    '联防路9号仓库',
    '陵西大街邯郸学院东校区图书馆',
    '复兴路五仓区快递物流园C12档',
    '铁西大街红旗渠宾馆206',
    '车站街三段30-12号',
    '雷锋路6号楼4单元6楼中门',
    '第二中学 高三 762班',
    '望京街1号院5号楼2单元120507',
    '老街北头第三家 王家超市',
  ])('%s leads to a door', detail => expect(asked(detail)).toBe(false))

  it.each([
    '和平路光明小区',
    '人民路1号公馆',
    '中央公园1958',
    '陵园路万科17英里',
    '火车站7天连锁酒店',
    '联纺路地铁3号线人民路站',
    '第五大道',
    '滏河大街星光SOHO',
    '光明小区东门',
    '光明小区3栋',
    '光明小区三单元',
    '和平路光明小区南门保安亭',
    '人民路与中华路交叉口东北角',
    '学院路师专家属院',
    '四季青乡八里桥村',
    '王家庄村北街',
    '机床厂',
    '邯郸市第二十五中学',
    '光明小区西侧',
    '中国银行',
    '人民路新世纪商业广场',
    '丛台公园正门',
    '二十一世纪花园',
    '荀子大街 阳光100',
    '滏东大街66号阳光小区',
    '滏东大街66号院',
    '赵王城遗址公园南200米',
    '邯大高速口',
    '联通大厦',
    '水厂路',
    '柳林街道',
    '七巷',
    '光明南大街 德源小区2号楼',
    '幸福里二期',
    '罗城头五号院',
    '人民路百花小区5号楼2层',
    '滨河路龙湖壹号',
    '南环路钢材市场门口',
    '铁西大街 红旗渠宾馆',
    '八里桥小学',
    '黄粱梦镇',
    '天马山大道家具城旁边第二家',
    '步行街地下商场入口处',
    '大学城传媒学院',
    '4号楼东',
  ])('%s stops short of one', detail => expect(asked(detail)).toBe(true))
})

it('holds for addresses in the many ways in which buyers, consoles and map pickers write them', () => {
  const [, ...rows] = readFileSync(join(import.meta.dirname, 'addresses.tsv'), 'utf8')
    .trim()
    .split('\n')
  expect(rows.length).toBeGreaterThan(350)
  const wrong = rows.filter(row => {
    const [address = '', complete] = row.split('\t')
    const needed = checkAddress({ address, masked: [] }, { regions }).some(
      ({ level }) => level === 'must' || level === 'look',
    )
    return needed !== (complete === 'n')
  })
  expect(wrong).toEqual([])
})
