/** One measured figure. */
export interface Row {
  readonly name: string
  readonly value: number
  readonly unit: string
  /** What it is against, measured in the same run: `0.8 × empty page`. */
  readonly ratio?: string
}

/** A file of tests/bench. */
export interface Benchmark {
  readonly name: string
  run(): Promise<Row[]>
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5)
}

/** The value below which this share (0–1) of the values lies. Throws on an empty list. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b)
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]
  if (value === undefined) throw new Error('no values')
  return value
}
