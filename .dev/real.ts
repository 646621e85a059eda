import { command, vitest } from './stages'

/**
 * The built extension on consoles nobody here wrote: a Vendure shop, a converse.js chat and two chats that are taught, installed into
 * `.real/` and run on this machine. Kept out of `npm test` for its size. The last line counts: `N passed, N failed`.
 */
const built = await command('npx --no-install wxt build')
const seen = built.failed ? { passed: 0, failed: 0 } : await vitest('tests/real/vitest.config.ts')
const [passed, failed] = [built.passed + seen.passed, built.failed + seen.failed]
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed ? 1 : 0
