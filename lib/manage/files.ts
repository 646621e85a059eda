import { twoDigits } from '@/lib/trade/two-digits'

/** Saves bytes or text as a file of the agent's, by the browser's own download. */
export function saveFile(document: Document, name: string, content: Blob): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  // Revoked at once, a browser that has not begun to read the blob saves nothing.
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}

/** `deskside-backup-2026-11-21.json` */
export function dated(name: string, now: Date, ending: string): string {
  return `deskside-${name}-${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}.${ending}`
}
