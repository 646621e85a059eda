import { beforeEach, describe, expect, it, vi } from 'vitest'
import { requestEarly } from '@/lib/browser/early-requests'
import type { TableName } from '@/lib/store/tables'

const request = vi.hoisted(() => vi.fn<(name: string, data?: unknown) => Promise<unknown>>())
const follow = vi.hoisted(() => vi.fn<(run: (tables: readonly TableName[]) => void) => void>())
vi.mock('@/lib/messages', () => ({ request }))
vi.mock('@/lib/browser/follow-tables', () => ({ followTables: follow }))

let count: number
let written: (tables: readonly TableName[]) => void
beforeEach(() => {
  count = 0
  follow.mockReset().mockImplementation(run => {
    written = run
  })
  request.mockReset().mockImplementation(async name => `${name} ${++count}`)
})
const asked = () => request.mock.calls.map(([name]) => name)

describe('what is asked early', () => {
  it('is there for who asks first; after that it is asked anew', async () => {
    const early = requestEarly()
    expect(asked()).toEqual(['library', 'settings'])
    await expect(early.request('library')).resolves.toBe('library 1')
    await expect(early.request('settings')).resolves.toBe('settings 2')
    expect(request).toHaveBeenCalledTimes(2)
    await expect(early.request('library')).resolves.toBe('library 3')
  })

  it('leaves every other request as it is', async () => {
    await expect(requestEarly().request('followUpsDue', { before: 7 })).resolves.toBe('followUpsDue 3')
    expect(request).toHaveBeenLastCalledWith('followUpsDue', { before: 7 })
  })

  it('is asked anew when something was written before anybody took it', async () => {
    const early = requestEarly()
    written(['phrases'])
    await expect(early.request('library')).resolves.toBe('library 3')
  })

  it('fails for who takes it, and for nobody else', async () => {
    request.mockRejectedValueOnce(new Error('gone'))
    const early = requestEarly()
    await expect(early.request('library')).rejects.toThrow('gone')
    await expect(early.request('library')).resolves.toBe('library 2')
  })

  it('tells of what is written after it was taken, until nobody wants to hear', async () => {
    const early = requestEarly()
    const heard = vi.fn()
    const end = new AbortController()
    early.onWritten(heard, end.signal)
    await early.request('library')
    written(['phrases', 'groups'])
    end.abort()
    written(['notes'])
    expect(heard).toHaveBeenCalledExactlyOnceWith(['phrases', 'groups'])
  })
})
