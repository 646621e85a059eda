// @vitest-environment happy-dom
import { act } from 'preact/test-utils'
import { describe, expect, it, vi } from 'vitest'
import type { ManageActions } from '@/lib/manage/actions'
import type { WorkWatch } from '@/lib/manage/watch-work'
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
    expect(actions.exportBackup).toHaveBeenCalledOnce()
    expect(vi.mocked(actions.exportBackup).mock.calls[0]?.[0]).toEqual({
      kinds: ['phrases', 'pictures', 'buyers', 'issues', 'settings', 'consoles', 'counts', 'day'],
      masked: false,
      gzip: false,
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
  expect(root.querySelector('.busy-words')?.textContent).toBe(say('manage.backup.saving'))
  expect(save(root).disabled).toBe(true)
  await act(async () => finish())
  await vi.waitFor(() => expect(root.querySelector('.busy')).toBeNull())
})

describe('a big backup being imported', () => {
  const choose = async (root: HTMLElement, name: string) => {
    const field = root.querySelector<HTMLInputElement>('input[type=file]')
    if (!field) throw new Error('no field for files')
    Object.defineProperty(field, 'files', { value: [new File(['{}'], name)], configurable: true })
    await fire(field, new Event('change', { bubbles: true }))
  }

  it('shows how many records were checked, and is cancelled where the agent says so', async () => {
    let watched: WorkWatch = {}
    let end = () => {}
    const { root } = await at('backup', {
      openBackup: (_, { watching = {} } = {}) => {
        watched = watching
        return new Promise(resolve => {
          end = () => resolve({ kind: 'cancelled' })
        })
      },
    })
    await choose(root, 'backup.json')
    const words = () => root.querySelector('.busy-words')?.textContent
    expect(words()).toBe(say('manage.backup.opening'))
    await act(() => watched.onProgress?.({ stage: 'checking', done: 3000, of: 100_000 }))
    expect(words()).toBe(`${say('manage.work.checking')} ${say('manage.work.of', 3000, 100_000)}`)
    expect(root.querySelector<HTMLProgressElement>('.busy progress')?.value).toBe(3000)
    await click(named(root, say('manage.cancel')))
    expect(watched.signal?.aborted).toBe(true)
    await act(async () => end())
    await vi.waitFor(() => expect(root.querySelector('.busy')).toBeNull())
    expect(root.querySelector('.wrong')).toBeNull()
  })
})

it('offers what a backup file is, for other tools', async () => {
  const { root, actions } = await at('backup')
  await click(named(root, say('manage.backup.schema')))
  expect(actions.saveBackupSchema).toHaveBeenCalledOnce()
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

describe('what goes into a backup', () => {
  const submit = (root: HTMLElement) =>
    fire(root.querySelector('form'), new Event('submit', { bubbles: true, cancelable: true }))

  it('is chosen kind by kind', async () => {
    const { root, actions } = await at('backup')
    await click(field(root, say('manage.kind.pictures')))
    await click(field(root, say('manage.kind.day')))
    await click(field(root, say('manage.backup.gzip')))
    await submit(root)
    expect(actions.exportBackup).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        kinds: ['phrases', 'buyers', 'issues', 'settings', 'consoles', 'counts'],
        gzip: true,
      }),
      expect.anything(),
    )
  })

  it('holds nobody’s data for the team, unless it is asked for: then without numbers and addresses', async () => {
    const { root, actions } = await at('backup')
    await click(named(root, say('manage.backup.forTeam')))
    await submit(root)
    await click(field(root, say('manage.kind.buyers')))
    await submit(root)
    const [first, second] = vi.mocked(actions.exportBackup).mock.calls.map(([choice]) => choice)
    expect(first?.kinds).not.toContain('buyers')
    expect(first).toMatchObject({ kinds: expect.not.arrayContaining(['issues']), masked: true })
    expect(second).toMatchObject({ kinds: expect.arrayContaining(['buyers']), masked: true })
  })
})

describe('what can be taken back', () => {
  const day = (daysAgo: number) => Date.parse('2026-11-21T09:00:00+08:00') - daysAgo * 86_400_000

  it('is listed with what it changed; one click undoes it, another restores a copy', async () => {
    const { root, actions } = await open(model => {
      model.section.value = 'backup'
      model.copies.value = {
        imports: [{ snapshot: 'i1', at: day(1), what: 'backup', counts: { notes: 3, phrases: 1 } }],
        snapshots: [{ id: 7, at: day(2), why: 'daily', counts: { notes: 5 } }],
      }
    })
    expect(root.textContent).toContain('便签 3')
    await click(named(root, say('manage.copies.undoOf', say('ui.yesterday', '09:00'))))
    expect(actions.undoImport).toHaveBeenCalledExactlyOnceWith('i1')
    await click(named(root, say('manage.copies.restoreOf', say('ui.date', 11, 19, '09:00'))))
    expect(actions.restoreCopy).not.toHaveBeenCalled()
    await click(named(root, say('manage.copies.restoreYes')))
    expect(actions.restoreCopy).toHaveBeenCalledExactlyOnceWith(7)
  })
})

it('takes a backup that is pasted, as a file or as its text', async () => {
  const openBackup = vi.fn<ManageActions['openBackup']>(() => Promise.resolve({ kind: 'sealed' as const }))
  const { root } = await at('backup', { openBackup })
  const data = new DataTransfer()
  data.setData('text/plain', '{"kind":"deskside-backup"}')
  const paste = new Event('paste', { bubbles: true, cancelable: true })
  Object.defineProperty(paste, 'clipboardData', { value: data })
  await fire(root.querySelector('input[type=password]'), paste)
  expect(openBackup).not.toHaveBeenCalled()
  await fire(document.body, paste)
  expect(await openBackup.mock.calls[0]?.[0].text()).toBe('{"kind":"deskside-backup"}')
})
