// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { Cancellable, ManageActions } from '@/lib/manage/actions'
import { click, fire, library, named, open, phrase, say } from './render'

async function begin(name: string, text: string, answers: Partial<ManageActions> = {}) {
  const page = await open(model => {
    model.library.value = library([phrase('p', '今天发出', { code: 'fh' })])
  }, answers)
  await click(named(page.root, say('manage.exchange.import')))
  const input = page.root.querySelector<HTMLInputElement>('dialog input[type=file]')
  const file = new File([text], name)
  Object.defineProperty(input, 'files', { value: [file], configurable: true })
  input?.dispatchEvent(new Event('change', { bubbles: true }))
  return page
}

async function bring(name: string, text: string, answers: Partial<ManageActions> = {}) {
  const page = await begin(name, text, answers)
  const answered = () =>
    expect(page.root.querySelector('dialog .kinds, dialog .mapper, dialog .wrong')).not.toBeNull()
  await vi.waitFor(answered, 4000)
  return page
}

const kinds = (root: HTMLElement) => [...root.querySelectorAll('.kind b')].map(count => count.textContent)

it('shows what becomes of each row before anything is written', async () => {
  const { root, actions } = await bring(
    'a.csv',
    '快捷短语编码,快捷短语,快捷短语分组\nhi,您好,售前\nfh,明天发出,物流\nfh,今天发出,物流\nx,,物流\n',
  )
  expect(kinds(root)).toEqual(['1', '0', '1', '1', '1'])
  expect(root.textContent).toContain(say('manage.exchange.faulty.noText', '快捷短语'))
  expect(actions.importPhrases).not.toHaveBeenCalled()
  await click(named(root, say('manage.exchange.take', 2)))
  expect(actions.importPhrases).toHaveBeenCalledOnce()
})

it('offers the English phrases, which are looked at before they are taken like any file', async () => {
  const { root, actions } = await open(model => {
    model.library.value = library([phrase('p', '今天发出', { code: 'fh' })])
  })
  await click(named(root, say('manage.exchange.import')))
  await click(named(root, say('manage.exchange.takeEnglish')))
  await vi.waitFor(() => expect(root.querySelector('dialog .kinds')).not.toBeNull())
  const [fresh, ...rest] = kinds(root)
  expect(rest).toEqual(['0', '0', '0', '0'])
  expect(actions.importPhrases).not.toHaveBeenCalled()
  await click(named(root, say('manage.exchange.take', Number(fresh))))
  expect(actions.importPhrases).toHaveBeenCalledOnce()
})

it('lets the agent name the columns of a table nobody knows', async () => {
  const { root } = await bring('a.csv', '甲,乙\nhi,您好\n')
  const second = named<HTMLSelectElement>(root, say('manage.exchange.column', 2, '乙'))
  await act(() => {
    second.value = 'text'
    second.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await click(named(root, say('manage.exchange.read')))
  await vi.waitFor(() => expect(root.querySelector('dialog .kinds')).not.toBeNull())
  expect(kinds(root)).toEqual(['1', '0', '0', '0', '0'])
})

it('says what is wrong with a file, and where', async () => {
  const { root } = await bring('a.csv', `a,b\n${'"c,d\n'.repeat(300)}`)
  expect(root.querySelector('dialog .wrong')?.textContent).toBe(say('manage.unopened.unbalancedQuotes', 2))
})

it('takes one bad quote for one bad row', async () => {
  const { root } = await bring('a.csv', '快捷短语编码,快捷短语\na,您好\nb,"明天发\nc,今天发\n')
  expect(kinds(root)).toEqual(['2', '0', '0', '0', '1'])
  expect(root.textContent).toContain(say('manage.exchange.faulty.openQuote'))
})

it('marks rows with words that cannot go out', async () => {
  const { root } = await bring('a.csv', '快捷短语编码,快捷短语\na,您好\nb,加微信领红包\n')
  await vi.waitFor(() => expect(kinds(root)).toEqual(['2', '0', '0', '0', '0', '1']))
  await click(named(root, `${say('manage.exchange.flagged')} 1`))
  expect([...root.querySelectorAll('.scroll-y .cut')].map(cell => cell.textContent)).toEqual(['加微信领红包'])
  expect(root.querySelector('.scroll-y .flag')?.textContent).toContain('微信')
})

describe('a long import', () => {
  /** An action that goes on until the test says so. */
  function waiting<T>() {
    const held: { under?: Cancellable; end(answer: T): void } = { end: () => undefined }
    const run = (under: Cancellable) => {
      held.under = under
      return new Promise<T>(resolve => {
        held.end = resolve
      })
    }
    return { held, run }
  }
  const text = '快捷短语编码,快捷短语,快捷短语分组\nhi,您好,售前\n'
  const line = (root: HTMLElement) => root.querySelector('.progress span')?.textContent

  it('tells how many rows are read, and stops reading when cancelled', async () => {
    const { held, run } = waiting<undefined>()
    const { root } = await begin('a.csv', text, { readPhraseFile: (_, under) => run(under) })
    await vi.waitFor(() => expect(held.under).toBeDefined())
    await act(() => held.under?.onProgress({ stage: 'reading', done: 500, of: 2000 }))
    expect(line(root)).toBe(`${say('exchange.stage.reading')} ${say('exchange.rowsOf', 500, 2000)}`)
    expect(root.querySelector('progress')?.value).toBe(500)
    await click(named(root.querySelector('dialog') ?? root, say('manage.cancel')))
    expect(held.under?.signal.aborted).toBe(true)
    expect(root.querySelector('.progress')).toBeNull()
    await act(() => held.end(undefined))
    expect(root.querySelector('dialog .kinds, dialog .wrong')).toBeNull()
  })

  it('compares in slices and tells how far it is', async () => {
    const rows = Array.from({ length: 2000 }, (_, i) => `c${i},第 ${i} 条,组`).join('\n')
    const { root } = await begin('a.csv', `${text}${rows}\n`)
    const seen = new Set<string>()
    await vi.waitFor(
      () => {
        seen.add(line(root) ?? '')
        expect(root.querySelector('dialog .kinds')).not.toBeNull()
      },
      { timeout: 4000, interval: 1 },
    )
    expect([...seen].some(told => told.startsWith(say('exchange.stage.checking')))).toBe(true)
    expect(kinds(root)[0]).toBe('2001')
  })

  it('can be cancelled while it is saved, and offers the same again', async () => {
    const { held, run } = waiting<boolean>()
    const { root } = await bring('a.csv', text, { importPhrases: (_, __, under) => run(under) })
    await click(named(root, say('manage.exchange.take', 1)))
    await act(() => held.under?.onProgress({ stage: 'saving', done: 1, of: 1 }))
    expect(line(root)).toContain(say('exchange.stage.saving'))
    await click(named(root.querySelector('.preview') ?? root, say('manage.cancel')))
    expect(held.under?.signal.aborted).toBe(true)
    await act(() => held.end(false))
    await vi.waitFor(() => named(root, say('manage.exchange.take', 1)))
  })

  it('ends with its dialog', async () => {
    const { held, run } = waiting<boolean>()
    const { root } = await bring('a.csv', text, { importPhrases: (_, __, under) => run(under) })
    await click(named(root, say('manage.exchange.take', 1)))
    await fire(root.querySelector('dialog'), new Event('close'))
    expect(held.under?.signal.aborted).toBe(true)
  })
})
