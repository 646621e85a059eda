import { signal } from '@preact/signals'
import { describe, expect, it } from 'vitest'
import { frozenWhileUsed } from '@/lib/sidebar/model/freeze'

describe('a list that keeps still while it is used', () => {
  const begun = (isFilling?: (value: readonly string[]) => boolean) => {
    const source = signal<readonly string[]>(['a'])
    const subject = signal('one')
    const holding = signal(false)
    const still = frozenWhileUsed(source, subject, holding, isFilling)
    return { source, subject, holding, still }
  }

  it('follows, is held, and follows again', () => {
    const { source, holding, still } = begun()
    expect(still.value).toEqual(['a'])
    holding.value = true
    source.value = ['b']
    expect(still.value).toEqual(['a'])
    holding.value = false
    expect(still.value).toEqual(['b'])
  })

  it('is another one for another buyer, and is held again from there on', () => {
    const { source, subject, holding, still } = begun()
    holding.value = true
    expect(still.value).toEqual(['a'])
    subject.value = 'two'
    source.value = ['b']
    expect(still.value).toEqual(['b'])
    source.value = ['c']
    expect(still.value).toEqual(['b'])
  })

  it('is filled under the agent’s hand where it was only about to be', () => {
    const { source, subject, holding, still } = begun(value => value.length === 0)
    holding.value = true
    source.value = []
    subject.value = 'two'
    expect(still.value).toEqual([])
    source.value = ['b']
    expect(still.value).toEqual(['b'])
    source.value = ['c']
    expect(still.value).toEqual(['b'])
  })
})
