import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How many checks of a stage held. A stage that is one command counts as one check. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
}

/** Runs a command with its output shown; one check. */
export async function command(line: string): Promise<Outcome> {
  const code = await run(line)
  return code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** Runs Vitest with a config; every test is a check. A run that ends without a report counts as one failure. */
export async function vitest(config: string): Promise<Outcome> {
  const report = join(mkdtempSync(join(tmpdir(), 'deskside-tests-')), 'report.json')
  const code = await run(
    `npx --no-install vitest run --config ${config} --reporter=default --reporter=json --outputFile=${report}`,
  )
  try {
    const { numPassedTests: passed, numFailedTests: failed } = JSON.parse(readFileSync(report, 'utf8')) as {
      numPassedTests: number
      numFailedTests: number
    }
    // A file that cannot be loaded fails the run without failing a test.
    return { passed, failed: code !== 0 && failed === 0 ? 1 : failed }
  } catch {
    return { passed: 0, failed: 1 }
  }
}

/** Exit code of a command line run through the shell; -1 when it was ended by a signal. */
export function run(line: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(line, { shell: true, stdio: 'inherit' })
    child.on('error', reject)
    child.on('exit', code => resolve(code ?? -1))
  })
}
