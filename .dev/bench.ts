import { readdirSync } from 'node:fs'
import { resolve } from 'node:path'
import type { Benchmark } from '../tests/bench/benchmark'

/**
 * Runs every benchmark under tests/bench, or those whose file name contains the argument, and prints one table.
 * A row's ratio compares it with a named other (a library, an empty page, a limit) measured in the same run.
 */
const dir = resolve(import.meta.dirname, '../tests/bench')
/** What the benchmarks share. */
const PARTS = ['benchmark.ts', 'in-page.ts', 'pages.ts']
const wanted = process.argv[2] ?? ''
const files = readdirSync(dir).filter(
  name => name.endsWith('.ts') && !PARTS.includes(name) && name.includes(wanted),
)

for (const file of files) {
  const benchmark = (await import(resolve(dir, file))) as Benchmark
  console.log(`\n${benchmark.name}`)
  for (const { name, value, unit, ratio } of await benchmark.run()) {
    const figure = `${Number(value.toPrecision(3))} ${unit}`
    console.log(`  ${name.padEnd(62)} ${figure.padStart(14)}  ${ratio ?? ''}`)
  }
}
