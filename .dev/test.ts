import { type BrowserName, browserPath, browserVariable } from './browsers'
import { command, type Outcome, vitest } from './stages'

interface Stage {
  readonly name: string
  run(): Promise<Outcome>
}

const FIRST: readonly Stage[] = [
  { name: "the builder's own types", run: () => command('npx --no-install wxt prepare') },
]

const UNITS: readonly Stage[] = [
  { name: 'structure, units, components', run: () => vitest('tests/vitest.config.ts') },
]

/** Run beside the units: each by itself keeps one core busy at most. The builds are the only ones there are. */
const CHECKS: readonly Stage[] = [
  { name: 'types', run: () => command('npx --no-install tsc --noEmit', 'held') },
  { name: 'lint', run: () => command('npx --no-install biome check --error-on-warnings .', 'held') },
  { name: 'nothing unused', run: () => command('npx --no-install knip -c .knip.json', 'held') },
  {
    name: 'nothing that only tests use',
    run: () =>
      command('npx --no-install knip -c .knip.product.json --production --include files,exports', 'held'),
  },
  { name: 'build for Chrome and Edge', run: () => command('npx --no-install wxt build', 'held') },
  { name: 'build for Firefox', run: () => command('npx --no-install wxt build -b firefox', 'held') },
  {
    name: "Firefox's own linter",
    run: () => command('npx --no-install addons-linter .output/firefox-mv3 --warnings-as-errors', 'held'),
  },
]

const BROWSERS: readonly Stage[] = [
  { name: 'a Chromium to test in', run: () => browser('chromium') },
  { name: 'a Firefox to test in', run: () => browser('firefox') },
  { name: 'browsers', run: () => vitest('tests/browser/vitest.config.ts') },
]

/** Finds or fetches a browser, and tells the tests' own processes where it is. */
async function browser(name: BrowserName): Promise<Outcome> {
  try {
    const path = browserPath(name)
    process.env[browserVariable(name)] = path
    console.log(path)
    return { passed: 1, failed: 0 }
  } catch (error) {
    console.error(error instanceof Error ? error.message : error)
    return { passed: 0, failed: 1 }
  }
}

const total = { passed: 0, failed: 0 }

/** One stage after the other, each whatever came of the one before. */
async function runAll(stages: readonly Stage[]): Promise<void> {
  for (const { name, run } of stages) {
    console.log(`\n── ${name}`)
    const start = Date.now()
    const { passed, failed } = await run()
    total.passed += passed
    total.failed += failed
    const seconds = Math.round((Date.now() - start) / 1000)
    console.log(`${name}: ${seconds} s${failed ? `, ${failed} failed` : ''}`)
  }
}

/** Everything that must hold. The last line counts it: `N passed, N failed`. */
await runAll(FIRST)
await Promise.all([runAll(UNITS), runAll(CHECKS)])
await runAll(BROWSERS)
console.log(`\n${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed ? 1 : 0
