import type { SetChoice, SetId } from './sets'

const LONGEST = 600

/** Reads what was stored on this machine; anything else is no choice. */
export function parseSetChoice(stored: unknown): SetChoice | undefined {
  if (typeof stored !== 'object' || stored === null) return undefined
  const { set, shop } = stored as Record<string, unknown>
  if (typeof set !== 'string' || set === '' || set.length > LONGEST) return undefined
  return { set: set as SetId | 'shared', ...(typeof shop === 'string' && { shop }) }
}
