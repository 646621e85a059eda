/** Marks a document that has our script already: a global of the extension's own world, which no page sees. */
const PLACE = 'desksideFrame'

/** False where it was claimed before. */
export function claimFrame(): boolean {
  if (Reflect.get(globalThis, PLACE) === true) return false
  return Reflect.set(globalThis, PLACE, true)
}

export function leaveFrame(): void {
  Reflect.deleteProperty(globalThis, PLACE)
}
