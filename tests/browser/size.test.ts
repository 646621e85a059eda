import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { BUDGETS, builtScripts, sizeOf } from '../bench/size'

it.each(BUDGETS)('$name weighs no more than its $budget kB', ({ name, budget }) => {
  expect(sizeOf(name)).toBeLessThanOrEqual(budget * 1000)
})

it('every script and page of the build has a budget', () => {
  expect(builtScripts().sort()).toEqual(BUDGETS.map(({ name }) => name).sort())
})

it('the README names the budgets as they are: `npm run readme` writes them', () => {
  const told = [...readFileSync('README.md', 'utf8').matchAll(/^\| `([\w.-]+)` \|.*\| (\d+) \|$/gm)]
  expect(told.map(([, name, budget]) => ({ name, budget: Number(budget) }))).toEqual(
    BUDGETS.map(({ name, budget }) => ({ name, budget })),
  )
})
