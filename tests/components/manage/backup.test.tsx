// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { ManageActions } from '@/lib/manage/actions'
import { click, fire, library, named, open, say, type } from './render'

const at = (section: 'backup' | 'settings', answers: Partial<ManageActions> = {}) =>
  open(model => {
    model.section.value = section
    model.library.value = library([])
  }, answers)

const save = (root: HTMLElement) => named<HTMLButtonElement>(root, say('manage.backup.save'))
const field = (root: HTMLElement, name: string) => named<HTMLInputElement>(root, name)

describe('a new passphrase', () => {
  it('is written twice before anything is locked with it', async () => {
    const { root, actions } = await at('backup')
    await type(field(root, say('manage.backup.passphrase')), '长一点的密码')
    expect(save(root).disabled).toBe(true)
    await type(field(root, say('manage.backup.passphraseAgain')), '长一点的密马')
    expect(root.querySelector('.wrong')?.textContent).toBe(say('manage.backup.passphraseDiffers'))
    await fire(root.querySelector('form'), new Event('submit', { bubbles: true, cancelable: true }))
    expect(actions.exportBackup).not.toHaveBeenCalled()
    await type(field(root, say('manage.backup.passphraseAgain')), '长一点的密码')
    await fire(root.querySelector('form'), new Event('submit', { bubbles: true, cancelable: true }))
    expect(actions.exportBackup).toHaveBeenCalledExactlyOnceWith({
      notes: true,
      pictures: true,
      passphrase: '长一点的密码',
    })
  })

  it('is shown on demand, and asked once where there is none', async () => {
    const { root } = await at('backup')
    expect(root.textContent).not.toContain(say('manage.backup.passphraseAgain'))
    const shown = () => field(root, say('manage.backup.passphrase')).type
    expect(shown()).toBe('password')
    await click(named(root, say('manage.backup.show')))
    expect(shown()).toBe('text')
    await click(named(root, say('manage.backup.hide')))
    expect(shown()).toBe('password')
  })
})

it('says that it is at work while a backup is made', async () => {
  let finish = () => {}
  const saved = new Promise<'saved'>(resolve => {
    finish = () => resolve('saved')
  })
  const { root } = await at('backup', { exportBackup: () => saved })
  await fire(root.querySelector('form'), new Event('submit', { bubbles: true, cancelable: true }))
  expect(root.querySelector('.busy')?.textContent).toBe(say('manage.backup.saving'))
  expect(save(root).disabled).toBe(true)
  await act(async () => finish())
  await vi.waitFor(() => expect(root.querySelector('.busy')).toBeNull())
})

it('wiping is asked twice, and a backup is offered before', async () => {
  const { root, actions } = await at('settings')
  await click(named(root, say('manage.settings.wipe')))
  expect(actions.wipe).not.toHaveBeenCalled()
  await click(named(root, say('manage.settings.wipeBackup')))
  expect(actions.exportBackup).toHaveBeenCalledOnce()
  expect(root.querySelector('.danger-box')).not.toBeNull()
  const sure = () => named<HTMLButtonElement>(root, say('manage.settings.wipeYes'))
  await vi.waitFor(() => expect(sure().disabled).toBe(false))
  await click(sure())
  expect(actions.wipe).toHaveBeenCalledOnce()
})
