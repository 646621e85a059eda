import { describe, expect, it } from 'vitest'
import { unnamed } from '@/lib/phrases/suggest/unnamed'

const TITLES = ['加厚棉柔巾家庭装 一次性洗脸巾', '护眼台灯 包邮']
const isMeaning = (word: string) => word === '包邮'

describe('a line without the names of what was ordered', () => {
  it.each([
    ['刚拍了两份棉柔巾', '刚拍了两份东西'],
    ['我的台灯怎么还没动静', '我的东西怎么还没动静'],
    ['棉柔巾什么时候发', '东西什么时候发'],
  ])('%s is read as %s', (line, read) => {
    expect(unnamed(line, TITLES, isMeaning)).toBe(read)
  })

  it.each(['台灯包邮吗亲', '护眼吗', '今天能发吗'])('leaves what is asked in %s', line => {
    expect(unnamed(line, TITLES, isMeaning)).toContain(line.includes('包邮') ? '包邮' : line)
  })
})
