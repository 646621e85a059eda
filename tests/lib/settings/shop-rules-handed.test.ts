import { describe, expect, it } from 'vitest'
import { DEFAULT_SETTINGS } from '@/lib/settings'
import { changedRules, rulesToHandOut, withRules } from '@/lib/settings/shop-rules-handed'

const lead = {
  ...DEFAULT_SETTINGS.shop,
  name: '青禾生活馆',
  courier: '中通',
  cutoffs: [990, 990, 990, 990, 990, null, null],
  ownWords: [{ word: '最便宜', level: 'block' as const }],
  flagMeanings: [{ flag: '红', meaning: '有备注' }],
  alerts: { 'bad-review': { on: false } },
}
const handed = rulesToHandOut(lead)

describe('the rules a lead hands out', () => {
  it('are what was set, and nobody’s name', () => {
    expect(Object.keys(handed).sort()).toEqual(['alerts', 'courier', 'cutoffs', 'flagMeanings', 'ownWords'])
    expect(JSON.stringify(handed)).not.toContain('青禾')
  })

  it('are nothing where nothing was set', () => {
    expect(rulesToHandOut(DEFAULT_SETTINGS.shop)).toEqual({})
  })

  it('are taken over beside what is set here', () => {
    const mine = {
      ...DEFAULT_SETTINGS.shop,
      name: '分店',
      courier: '韵达',
      issueKinds: ['起球'],
      remarkReasons: ['换仓'],
      alerts: { 'no-trace': { on: false } },
    }
    const taken = withRules(mine, handed)
    expect(taken).toEqual({
      ...lead,
      name: '分店',
      issueKinds: ['起球'],
      remarkReasons: ['换仓'],
      alerts: { 'no-trace': { on: false }, 'bad-review': { on: false } },
    })
    expect(changedRules(mine, handed)).toEqual({
      fields: ['courier', 'cutoffs', 'ownWords', 'flagMeanings'],
      alerts: ['bad-review'],
    })
    expect(changedRules(taken, handed)).toEqual({ fields: [], alerts: [] })
  })

  it.each([
    ['a field of the wrong kind', { cutoffs: 'four', courier: '圆通' }],
    ['a name', { name: '别家店', courier: '圆通' }],
    ['a field nobody knows', { surprise: 1, courier: '圆通' }],
    ['alerts that are none', { alerts: [1], courier: '圆通' }],
  ])('leave what is here where the file holds %s', (_what, rules) => {
    expect(withRules(lead, rules)).toEqual({ ...lead, courier: '圆通' })
  })
})
