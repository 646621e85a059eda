import type { ConsoleHealth } from '@/lib/consoles/health/health'
import type { Part } from '@/lib/consoles/reading'
import type { ConsoleId, KeyPart } from '@/lib/trade/console'

/** How well one console is read on this machine, and what by. */
export interface Diagnosis {
  readonly id: ConsoleId
  readonly name: string
  readonly origin: 'built-in' | 'repaired' | 'taught'
  /** The date it was checked on the live page or taught, or what it is based on. */
  readonly verified: string
  /** What the page should give, and how good the evidence is that it is read right. */
  readonly expected: readonly { readonly part: Part; readonly evidence: 'strong' | 'weak' | 'none' }[]
  /** Parts on which no alert rests for now. */
  readonly off: readonly KeyPart[]
  /** Absent where the console was never read here. */
  readonly health?: ConsoleHealth
}

/** What a report says of the program. */
export interface DiagnosisOf {
  /** Of Deskside. */
  readonly version: string
  /** Name and version: `Firefox 153`. */
  readonly browser: string
}
