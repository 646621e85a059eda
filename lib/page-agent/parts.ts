import type { createBadges } from './badges/badges'
import type { createBuyers } from './buyers/buyers'
import type { slashPart } from './keys/slash-part'
import type { OnDemand } from './on-demand'
import type { refind } from './read/refind'

/** What a page agent does seldom or only where it was switched on: scripts of their own, brought into its frame when first needed. */
export interface AgentParts {
  readonly badges: typeof createBadges
  readonly buyers: typeof createBuyers
  readonly picker: StartPicker
  readonly refind: typeof refind
  readonly slash: typeof slashPart
  readonly 'on-demand': OnDemand
}

export type PartName = keyof AgentParts

export interface PickerEnd {
  /** A message of the sidebar's. */
  send(message: unknown): void
}

export type StartPicker = (tell: (event: unknown) => void) => PickerEnd

/** Where a part is left for the page agent: a global of the extension's own world, which no page sees. */
const placeOf = (name: PartName) => `deskside:${name}`

/** Called by the part's script. */
export function leavePart<N extends PartName>(name: N, part: AgentParts[N]): void {
  Reflect.set(globalThis, placeOf(name), part)
}

/** `undefined` when it could not be brought: the extension was updated, or the background did not answer. */
export async function bringPart<N extends PartName>(
  name: N,
  bring: (name: PartName) => Promise<boolean>,
): Promise<AgentParts[N] | undefined> {
  const known = Reflect.get(globalThis, placeOf(name)) as AgentParts[N] | undefined
  if (known || !(await bring(name))) return known
  return Reflect.get(globalThis, placeOf(name)) as AgentParts[N] | undefined
}
