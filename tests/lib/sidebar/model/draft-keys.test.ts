import { describe, expect, it } from 'vitest'
import { createModel } from '@/lib/sidebar/model/model'
import { conversation, NOW, profile } from '../../../components/sidebar/stage'

const show = (buyer: string) => ({
  kind: 'open' as const,
  orders: [],
  missing: [],
  conversation: conversation([], { buyer: { id: buyer as never } }),
})

describe('what is typed for a variable', () => {
  it('is this buyer’s alone, and there again when they come back', () => {
    const model = createModel(profile, 'zh', undefined, NOW)
    model.reading.value = show('1')
    model.phrases.type('快递公司', '中通')
    model.reading.value = show('2')
    expect(model.phrases.typed()).toEqual({})
    model.reading.value = show('1')
    expect(model.phrases.typed()).toEqual({ 快递公司: '中通' })
  })

  it('outlives the sidebar it was typed in', () => {
    const before = createModel(profile, 'zh', undefined, NOW)
    before.reading.value = show('1')
    before.phrases.type('快递公司', '中通')
    const after = createModel(profile, 'zh', undefined, NOW)
    after.reading.value = show('1')
    after.drafts.all.value = before.drafts.all.value
    expect(after.phrases.typed()).toEqual({ 快递公司: '中通' })
  })
})
