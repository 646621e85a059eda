import { browserPath } from './browsers'
import { command, type Outcome, vitest } from './stages'

/** Everything that must hold, cheapest first. The last line counts it: `N passed, N failed`. */
const STAGES: readonly { readonly name: string; run(): Promise<Outcome> }[] = [
  { name: 'types', run: () => command('npx --no-install wxt prepare && npx --no-install tsc --noEmit') },
  { name: 'lint', run: () => command('npx --no-install biome check --error-on-warnings .') },
  { name: 'structure, units, components', run: () => vitest('tests/vitest.config.ts') },
  { name: 'build for Chrome and Edge', run: () => command('npx --no-install wxt build') },
  { name: 'build for Firefox', run: () => command('npx --no-install wxt build -b firefox') },
  {
    name: "Firefox's own linter",
    run: () => command('npx --no-install addons-linter .output/firefox-mv3'),
  },
  { name: 'a Chromium to test in', run: () => browser('chromium') },
  { name: 'a Firefox to test in', run: () => browser('firefox') },
  { name: 'browsers', run: () => vitest('tests/browser/vitest.config.ts') },
]

async function browser(name: 'chromium' | 'firefox'): Promise<Outcome> {
  try {
    console.log(browserPath(name))
    return { passed: 1, failed: 0 }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}

const total = { passed: 0, failed: 0 }
for (const stage of STAGES) {
  console.log(`\n── ${stage.name}`)
  const { passed, failed } = await stage.run()
  total.passed += passed
  total.failed += failed
  if (failed) console.log(`${stage.name}: ${failed} failed`)
}
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed ? 1 : 0
