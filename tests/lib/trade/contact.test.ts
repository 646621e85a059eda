import { describe, expect, it } from 'vitest'
import { nameKind, phoneKind } from '@/lib/trade/contact'

describe('phone numbers', () => {
  it.each([
    ['13912345601', 'mobile'],
    ['+86 139 1234 5601', 'mobile'],
    ['１３９１２３４５６０１', 'mobile'],
    ['86-13912345601', 'mobile'],
    ['0571-88001234', 'landline'],
    ['4008123123', 'landline'],
    ['138****0000', 'masked'],
    ['*******0000', 'masked'],
    ['18400000000-6174', 'virtual'],
    ['18400000000转6174', 'virtual'],
    ['61234567', 'abroad'],
    ['1391234560', 'abroad'],
    ['12345', 'wrong'],
    ['12912345601', 'wrong'],
    ['139123456011', 'wrong'],
    ['13800138000', 'wrong'],
    ['18888888888', 'wrong'],
    ['没有电话', 'wrong'],
  ])('%s is %s', (phone, kind) => {
    expect(phoneKind(phone)).toBe(kind)
  })

  it('an extension beside the number makes it virtual', () => {
    expect(phoneKind('18400000000', '6174')).toBe('virtual')
  })
})

describe('names', () => {
  it.each([
    ['张小雨', 'name'],
    ['欧阳娜娜', 'name'],
    ['买买提·艾力', 'name'],
    ['Tom Lee', 'name'],
    ['张小雨[6174]', 'name'],
    ['张**', 'masked'],
    ['王先生', 'courtesy'],
    ['李女士', 'courtesy'],
    ['丹', 'none'],
    ['先生', 'none'],
    ['收货人', 'none'],
    ['哈哈哈', 'none'],
    ['123', 'none'],
    ['😀', 'none'],
    ['', 'none'],
  ])('%s is %s', (name, kind) => {
    expect(nameKind(name)).toBe(kind)
  })
})
