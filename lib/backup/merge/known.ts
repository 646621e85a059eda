import { deviceOf, type Stamp, type Stamped } from '@/lib/trade/record'

/**
 * Whether whoever wrote `later` had everything in `earlier` before them: nothing of it can be new, and joining the two would make `later`
 * again. Most records of two machines are like that, and need not be taken apart.
 */
export function isKnownTo(earlier: Stamped, later: Stamped): boolean {
  if (!later.trail) return false
  const { seen } = later.trail
  const last = deviceOf(later.updatedAt)
  const knows = (device: string, at: Stamp) => {
    const known = Object.hasOwn(seen, device) ? seen[device] : undefined
    return (known !== undefined && at <= known) || (device === last && at <= later.updatedAt)
  }
  if (!earlier.trail) return knows('*', earlier.updatedAt)
  for (const device in earlier.trail.seen) {
    const at = earlier.trail.seen[device]
    if (at !== undefined && !knows(device, at)) return false
  }
  const { '*': floor } = earlier.trail.seen
  return earlier.updatedAt === floor || knows(deviceOf(earlier.updatedAt), earlier.updatedAt)
}
