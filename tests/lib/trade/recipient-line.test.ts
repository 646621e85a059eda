import { describe, expect, it } from 'vitest'
import { parseAddressList, parsePhone, parseRecipientLine } from '@/lib/trade/recipient-line'

const ADDRESS = '浙江省 杭州市 西湖区 文一西路 6 号 2 幢 301 室'
const REGION = { province: '浙江省', city: '杭州市', district: '西湖区' }

describe('a recipient in one piece is taken apart', () => {
  it.each([
    ['spaces', `周小满 13800001234 ${ADDRESS}`],
    ['lines', `周小满\n13800001234\n${ADDRESS}`],
    ['commas', `周小满，13800001234，${ADDRESS}`],
    ['a postcode at the end', `周小满，86-13800001234，${ADDRESS} ，310000`],
    ['the address first', `${ADDRESS} 周小满 13800001234`],
    ['the phone first', `13800001234 周小满 ${ADDRESS}`],
    ['the name last', `${ADDRESS} 13800001234 周小满`],
  ])('%s', (_, text) => {
    expect(parseRecipientLine(text)).toEqual({
      name: '周小满',
      phone: '13800001234',
      region: REGION,
      address: ADDRESS,
      masked: [],
    })
  })

  it.each([
    ['18400000000-6174', '18400000000'],
    ['18400000000转6174', '18400000000'],
    ['18400000000 电话转6174', '18400000000'],
    ['虚[400000000000-6174]', '400000000000'],
    ['400000000000-6174', '400000000000'],
  ])('the extension of %s', (written, phone) => {
    expect(parseRecipientLine(`周小满 ${written} ${ADDRESS}`)).toMatchObject({
      name: '周小满',
      phone,
      extension: '6174',
    })
  })

  it('a tag of the console in name and address is the extension', () => {
    expect(parseRecipientLine(`周小满[6174] 18400000000 ${ADDRESS}[6174]`)).toMatchObject({
      name: '周小满',
      extension: '6174',
      address: ADDRESS,
    })
  })

  it.each([
    ['周** 138****1234 浙江省 杭州市 西湖区 ****', ['name', 'phone', 'address']],
    ['张**，*******0000，****', ['name', 'phone', 'address']],
    [`周小满 138****1234 ${ADDRESS}`, ['phone']],
  ])('masked parts are named: %s', (text, masked) => {
    expect(parseRecipientLine(text)?.masked).toEqual(masked)
  })

  it('a region in one word is left to those who know regions', () => {
    expect(parseRecipientLine('周小满 13800001234 浙江省杭州市西湖区文一西路6号')?.region).toBeUndefined()
  })

  it('a city of its own has no second level', () => {
    expect(parseRecipientLine('王一 13600001111 上海市 浦东新区 张江镇 科苑路 88 弄')?.region).toEqual({
      province: '上海市',
      district: '浦东新区',
      town: '张江镇',
    })
  })
})

describe('what cannot be told apart is not read', () => {
  it.each([
    ['no phone', `周小满 ${ADDRESS}`],
    ['two phones', `周小满 13800001234 13800005678 ${ADDRESS}`],
    ['an order number', '6950331124478120045'],
    ['far too long', `周小满 13800001234 ${ADDRESS.repeat(20)}`],
  ])('%s', (_, text) => expect(parseRecipientLine(text)).toBeUndefined())
})

describe('a phone alone', () => {
  it.each([
    ['13800001234', { phone: '13800001234' }],
    ['138****1234', { phone: '138****1234' }],
    ['18400000000-6174', { phone: '18400000000', extension: '6174' }],
    ['0571-88001234', { phone: '0571-88001234' }],
    ['13800001234 （虚拟号）', { phone: '13800001234' }],
    ['+86 13800001234', { phone: '13800001234' }],
  ])('%s', (text, phone) => expect(parsePhone(text)).toEqual(phone))
  it.each(['周小满', '13800001234 周小满', '1380000123', '1234567', '+31 6', '2026-11-20 09:12'])(
    '%s is none',
    text => expect(parsePhone(text)).toBeUndefined(),
  )
})

describe('a western address in one line', () => {
  it.each([
    [
      'Jane Doe, 12 Main St, Springfield, IL 62704, US',
      'Jane Doe',
      '12 Main St, Springfield, IL 62704, US',
      undefined,
    ],
    [
      'Anne-Marie O’Neill, 4 Rue de Lille, 75007 Paris',
      'Anne-Marie O’Neill',
      '4 Rue de Lille, 75007 Paris',
      undefined,
    ],
    [
      'Jane Doe, 12 Main St, Springfield, IL 62704, +1 217 555 0134',
      'Jane Doe',
      '12 Main St, Springfield, IL 62704',
      '+1 217 555 0134',
    ],
  ])('%s', (text, name, address, phone) => {
    expect(parseAddressList(text)).toMatchObject({ name, address, ...(phone && { phone }) })
  })

  it.each([
    ['begins with its street', '12 Main St, Springfield, IL 62704, US'],
    ['begins with the name of a house', 'Rose Cottage, 12 High Street, York'],
    ['begins with a company', 'Acme Ltd, 12 High Street, York'],
    ['has no number behind its first piece', 'Jane Doe, Springfield, IL 62704'],
    ['is written line by line', 'Jane Doe\n12 Main St, Springfield\nIL 62704'],
  ])('that %s holds no name', (_, text) => {
    expect(parseAddressList(text)).toBeUndefined()
  })
})
