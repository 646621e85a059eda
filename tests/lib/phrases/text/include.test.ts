import { describe, expect, it } from 'vitest'
import { includePhrases } from '@/lib/phrases/text/include'

const LIBRARY: Readonly<Record<string, string>> = {
  jw: '有问题随时找我~',
  fh: '最晚{承诺发货时间}发出。{短语:jw}',
  a: '甲{短语:b}',
  b: '乙{短语:a}',
  self: '我是{短语:self}',
}
const include = (text: string, own?: string) => includePhrases(text, code => LIBRARY[code], own)

describe('a phrase inside a phrase', () => {
  it.each([
    ['好的亲，{短语:jw}', '好的亲，有问题随时找我~'],
    ['{短语：jw}', '有问题随时找我~'],
    ['{ phrase: jw }', '有问题随时找我~'],
    ['亲，{短语:fh}', '亲，最晚{承诺发货时间}发出。有问题随时找我~'],
    ['{收件人}您好', '{收件人}您好'],
  ])('%s is written out', (text, written) => expect(include(text)).toEqual({ text: written, unknown: [] }))

  it('says which code no phrase has, and leaves it standing', () => {
    expect(include('亲，{短语:没有}')).toEqual({ text: '亲，{短语:没有}', unknown: ['没有'] })
  })

  it('says along which codes a phrase would hold itself', () => {
    expect(include('甲{短语:b}', 'a').cycle).toEqual(['a', 'b', 'a'])
    expect(include('{短语:self}').cycle).toEqual(['self', 'self'])
    expect(include('{短语:a}').text).toBe('甲乙{短语:a}')
  })

  it('ends however much a few lines would grow', () => {
    const grow = (code: string) =>
      Number(code) < 30 ? `{短语:${Number(code) + 1}}{短语:${Number(code) + 1}}` : '末'
    expect(includePhrases('{短语:1}', grow).text.length).toBeLessThan(1000)
  })
})
