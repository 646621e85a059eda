import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { unzipSync } from 'fflate'

/**
 * Unpacks a release's sources somewhere else, makes the release from them, as a store's reviewer does, and compares the sums.
 * Returns the lines that differ; none: byte for byte the same.
 */
export function differences(dir: string, version: string): string[] {
  const elsewhere = mkdtempSync(join(tmpdir(), 'deskside-again-'))
  try {
    const packed = unzipSync(new Uint8Array(readFileSync(join(dir, `deskside-${version}-sources.zip`))))
    for (const [path, bytes] of Object.entries(packed)) {
      mkdirSync(dirname(join(elsewhere, path)), { recursive: true })
      writeFileSync(join(elsewhere, path), bytes)
    }
    symlinkSync(resolve('node_modules'), join(elsewhere, 'node_modules'))
    execFileSync('npm', ['run', '--silent', 'zip'], { cwd: elsewhere, stdio: 'inherit' })
    const sums = (of: string) => readFileSync(join(of, 'SHA256SUMS'), 'utf8').split('\n')
    const again = sums(join(elsewhere, '.output/release'))
    return sums(dir).filter(line => !again.includes(line))
  } finally {
    rmSync(elsewhere, { recursive: true, force: true })
  }
}
