import { describe, expect, it, vi } from 'vitest'
import { watchWork } from '@/lib/manage/watch-work'
import { type Work, type WorkProgress, watched } from '@/lib/messages/work'

/** The background at the other end of the channel. */
const work =
  <T>(body: (work: Work) => Promise<T>) =>
  (channel: string) =>
    watched(channel, body)

describe('work that a page watches', () => {
  it('takes the page’s file when it wants it, and hands another over', async () => {
    const lengthen = work(async ({ file, give }) => {
      const text = await (await file()).text()
      give(new Blob([`${text}，收到`]))
      return text.length
    })
    const { answer, file } = await watchWork(lengthen, { file: new Blob(['备份']), wants: true })
    expect(answer).toBe(2)
    expect(await file?.text()).toBe('备份，收到')
  })

  it('tells how far it got, in order', async () => {
    const seen: WorkProgress[] = []
    await watchWork(
      work(async ({ tell, pause }) => {
        tell({ stage: 'reading' })
        tell({ stage: 'checking', done: 1, of: 2 })
        await pause()
        // What was told comes by another way than the answer.
        await vi.waitFor(() => expect(seen).toHaveLength(2))
      }),
      { onProgress: progress => seen.push(progress) },
    )
    expect(seen).toEqual([{ stage: 'reading' }, { stage: 'checking', done: 1, of: 2 }])
  })

  it('ends at its next step once the page has cancelled it', async () => {
    const under = new AbortController()
    let steps = 0
    const endless = work(async ({ tell, pause }) => {
      for (;;) {
        tell({ stage: 'writing', done: ++steps, of: 1000 })
        await pause()
      }
    })
    const watching = watchWork(endless, {
      signal: under.signal,
      onProgress: ({ done }) => done === 3 && under.abort(),
    })
    await expect(watching).rejects.toMatchObject({ failed: 'cancelled' })
    expect(steps).toBeGreaterThanOrEqual(3)
  })

  it('goes on unwatched where no channel was opened', async () => {
    const done = watched(undefined, async ({ tell, pause, file }) => {
      tell({ stage: 'reading' })
      await pause()
      return file()
    })
    await expect(done).rejects.toMatchObject({ failed: 'missing' })
  })
})
