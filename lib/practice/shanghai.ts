const OFFSET = 8 * 3_600_000

/** `2026-03-05 14:02:09` in China's time, which has had no summer time since 1991. */
export function clockText(at: number): string {
  return new Date(at + OFFSET).toISOString().slice(0, 19).replace('T', ' ')
}

/** `2026-03-05T14:02:09+08:00` */
export function isoText(at: number): string {
  return `${new Date(at + OFFSET).toISOString().slice(0, 19)}+08:00`
}

/** `260305`: how an order number begins. */
export function dayDigits(at: number): string {
  return clockText(at).slice(2, 10).replaceAll('-', '')
}
