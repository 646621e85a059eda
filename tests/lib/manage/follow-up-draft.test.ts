import { describe, expect, it } from 'vitest'
import { knownSubjects, subjectOf } from '@/lib/manage/follow-up-draft'
import { followUpOf } from '../notes/sample'

const pinduoduo = { family: 'pinduoduo', facts: { id: 'pinduoduo-chat' } } as never
const known = knownSubjects([], [followUpOf('7', 5, { label: '小雨' }), followUpOf('8', 5)])

describe('whom a follow-up is about', () => {
  it.each([
    ['小雨', 'buyer:pinduoduo:id:7'],
    ['阿静', 'buyer:pinduoduo:name:阿静'],
    ['260302-100000000000001', 'order:pinduoduo:260302-100000000000001'],
    ['风**', 'shop:'],
    ['  ', 'shop:'],
  ])('%s: %s', (typed, about) => {
    expect(subjectOf(typed, known, pinduoduo).about).toBe(about)
  })

  it('is nobody that could be found again, without a console', () => {
    expect(subjectOf('阿静', known, undefined)).toEqual({ about: 'shop:', console: 'shop', label: '阿静' })
  })
})
