import { spawn } from 'node:child_process'
import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** How many checks of a stage held. A stage that is one command counts as one check. */
export interface Outcome {
  readonly passed: number
  readonly failed: number
}

/** Where a command's output goes: to the screen as it comes, or held back and shown in one piece at the command's end. */
export type Output = 'shown' | 'held'

/** Runs a command; one check. */
export async function command(line: string, output: Output = 'shown'): Promise<Outcome> {
  const code = await run(line, output)
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
export function run(line: string, output: Output = 'shown'): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(line, { shell: true, stdio: output === 'shown' ? 'inherit' : 'pipe' })
    const held: Buffer[] = []
    child.stdout?.on('data', (part: Buffer) => held.push(part))
    child.stderr?.on('data', (part: Buffer) => held.push(part))
    child.on('error', reject)
    child.on('close', code => {
      process.stdout.write(Buffer.concat(held))
      resolve(code ?? -1)
    })
  })
}
