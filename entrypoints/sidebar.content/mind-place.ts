import type { Mind } from '@/components/sidebar/mind'

/** Where the second script leaves the mind for the first: a global of the extension's own world, which no page sees. */
const PLACE = 'desksideMind'

export function leaveMind(mind: Mind): void {
  Reflect.set(globalThis, PLACE, mind)
}

/** Undefined until the second script has run. */
export function takeMind(): Mind | undefined {
  return Reflect.get(globalThis, PLACE) as Mind | undefined
}
