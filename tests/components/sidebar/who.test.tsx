// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { conversation, type Stage, say, stage } from './stage'

let on: Stage
beforeEach(async () => {
  on = await stage({ conversation: conversation(['在吗']) })
})
afterEach(() => on.end())

const openMenu = async () => {
  on.button(say('sidebar.more')).click()
  await on.settle()
}
const item = (name: string) => {
  const found = on
    .all('[role=menuitem], [role=menuitemcheckbox]')
    .find(({ textContent }) => textContent?.includes(name))
  if (!found) throw new Error(`the menu has no ${name}`)
  return found
}

describe('the menu', () => {
  it('switches the slash in the composer on', async () => {
    await openMenu()
    expect(item(say('sidebar.slash.use')).getAttribute('aria-checked')).toBe('false')
    item(say('sidebar.slash.use')).click()
    expect(on.actions.setLayout).toHaveBeenCalledWith({ slash: true })
  })

  it.each(['panel', 'window'] as const)('moves the sidebar to the %s', async kind => {
    await openMenu()
    expect(() => item(say('sidebar.host.page'))).toThrow()
    item(say(`sidebar.host.${kind}`)).click()
    expect(on.actions.chooseHost).toHaveBeenCalledExactlyOnceWith(kind)
  })
})
