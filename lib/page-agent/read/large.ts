/** px under which a frame holds no chat and no order: beacons, buttons, log-in helpers. */
const LEAST = { width: 160, height: 100 }

/** Zero while it is not displayed. */
export function isLarge({ innerWidth, innerHeight }: Window): boolean {
  return innerWidth >= LEAST.width && innerHeight >= LEAST.height
}
