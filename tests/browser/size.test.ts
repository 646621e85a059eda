import { expect, it } from 'vitest'
import { AGENT_BUDGET, gzipped } from '../bench/size'

it("the page agent, which is in every console's page, stays within its 40 kB", () => {
  expect(gzipped('agent.js')).toBeLessThanOrEqual(AGENT_BUDGET)
})
