import { expect, it } from 'vitest'
import { openChromium, servePage, welcomePage } from './launch'

it('welcomes once it is installed, and keeps the cutoff that is typed there', async () => {
  const run = await openChromium({ serve: () => servePage('<p>'), keepWelcome: true })
  const page = await welcomePage(run.context)
  await page.getByRole('heading', { name: run.say('welcome.title') }).waitFor()
  const cutoff = page.getByLabel(run.say('welcome.cutoff'))
  await cutoff.fill('18:45')
  await cutoff.blur()
  const settings = await run.openOwn('manage.html#/settings')
  await expect.poll(() => settings.locator('.week input[type=time]').first().inputValue()).toBe('18:45')
  await run.close()
})
