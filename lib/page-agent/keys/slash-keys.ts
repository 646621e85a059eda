import { isComposing } from '@/components/ui/ime'
import type { SlashModel } from '@/lib/sidebar/model/slash'

/**
 * What keys do while a slash searches in the composer: arrows walk, Enter and Tab choose, Escape closes. Every other key, every
 * key with a modifier and every key of an input method is the page's.
 */
export function slashKeys(slash: SlashModel, take: (n: number) => void): (event: KeyboardEvent) => boolean {
  return event => {
    const now = slash.open.value
    if (!now || isComposing(event) || !event.composedPath().includes(now.composer)) return false
    if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return false
    if (event.key === 'ArrowDown') slash.move(1)
    else if (event.key === 'ArrowUp') slash.move(-1)
    else if (event.key === 'Escape') slash.open.value = undefined
    else if (event.key === 'Enter' || event.key === 'Tab') take(slash.active.value)
    else return false
    return true
  }
}
