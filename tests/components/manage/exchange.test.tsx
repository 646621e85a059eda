// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { expect, it, vi } from 'vitest'
import { click, library, named, open, phrase, say } from './render'

async function bring(name: string, text: string) {
  const page = await open(model => {
    model.library.value = library([phrase('p', '今天发出', { code: 'fh' })])
  })
  await click(named(page.root, say('manage.exchange.bring')))
  const input = page.root.querySelector<HTMLInputElement>('dialog input[type=file]')
  const file = new File([text], name)
  Object.defineProperty(input, 'files', { value: [file], configurable: true })
  input?.dispatchEvent(new Event('change', { bubbles: true }))
  const answered = () =>
    expect(page.root.querySelector('dialog .preview, dialog .mapper, dialog .wrong')).not.toBeNull()
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

it('lets the agent name the columns of a table nobody knows', async () => {
  const { root } = await bring('a.csv', '甲,乙\nhi,您好\n')
  const second = named<HTMLSelectElement>(root, say('manage.exchange.column', 2, '乙'))
  await act(() => {
    second.value = 'text'
    second.dispatchEvent(new Event('change', { bubbles: true }))
  })
  await click(named(root, say('manage.exchange.read')))
  expect(kinds(root)).toEqual(['1', '0', '0', '0', '0'])
})

it('says what is wrong with a file, and where', async () => {
  const { root } = await bring('a.csv', 'a,b\n"c,d\n')
  expect(root.querySelector('dialog .wrong')?.textContent).toBe(say('manage.unopened.unbalancedQuotes', 2))
})
