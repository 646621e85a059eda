import type { ChromiumRun } from '../browser/launch'
import type { Row } from './benchmark'
import { busyPage, CHAT, withAndWithout } from './pages'

export const name =
  '500 messages at 50 a second in an open chat: main-thread time (budget: 50 ms more than an empty observer)'

const SECONDS = 10
const RATE = 50

/** The page adds lines to its own chat, under an observer that does nothing: what watching costs at least. */
const FLOOD = `
  const list = document.querySelector('.msg-list');
  new MutationObserver(() => {}).observe(document.body, { childList: true, subtree: true, characterData: true });
  window.flood = () => new Promise(done => {
    let n = 0;
    const timer = setInterval(() => {
      const row = list.lastElementChild.cloneNode(true);
      row.id = 'middlePanel_list_' + (1795000100000 + n);
      row.querySelector('.msg-content-box').textContent = '第' + n + '句，能发货吗';
      list.append(row);
      if (++n < ${SECONDS * RATE}) return;
      clearInterval(timer);
      setTimeout(done, 500);
    }, ${1000 / RATE});
  });`

async function busyTime(run: ChromiumRun): Promise<{ readonly task: number; readonly script: number }> {
  const page = await run.open(CHAT)
  const session = await run.context.newCDPSession(page)
  await session.send('Performance.enable')
  const metrics = async () => {
    const { metrics: all } = await session.send('Performance.getMetrics')
    const of = (metric: string) => (all.find(({ name: named }) => named === metric)?.value ?? 0) * 1000
    return { task: of('ThreadTime'), script: of('ScriptDuration') }
  }
  await page.waitForTimeout(2000)
  const before = await metrics()
  await page.evaluate('flood()')
  const after = await metrics()
  return { task: after.task - before.task, script: after.script - before.script }
}

export async function run(): Promise<Row[]> {
  const { ours, blank } = await withAndWithout(busyPage(7500, FLOOD), busyTime)
  const more = ours.script - blank.script
  return [
    { name: 'script time, empty observer', value: blank.script, unit: 'ms' },
    {
      name: 'script time, with the sidebar reading, suggesting and drawing',
      value: ours.script,
      unit: 'ms',
      ratio: `${more.toFixed(0)} ms more, ${(more / (SECONDS * RATE)).toFixed(2)} ms a message`,
    },
    { name: 'processor time of the main thread, empty observer', value: blank.task, unit: 'ms' },
    {
      name: 'processor time of the main thread, with the sidebar',
      value: ours.task,
      unit: 'ms',
      ratio: `${(ours.task / blank.task).toFixed(2)} × empty observer`,
    },
  ]
}
