import { isUsable, saidOf } from './boxes'
import { closest } from './dom'
import type { ConsoleProfile } from './profile'
import { elementsAt } from './select'
import { type Roots, rootsIn } from './shadow'

/** Boxes people write something else in. */
const OTHER_BOX = /备注|搜索|查询|search|remark|\bnote\b|memo|filter/i
const REPLY_BOX = /消息|回复|发送|聊天|message|reply|send|chat/i

/**
 * The console's reply box: by the profile, else the one visible box for longer text that is not a remark or search box. Undefined on
 * pages without a chat and where two could be meant.
 */
export function findComposer(root: ParentNode, profile: ConsoleProfile): HTMLElement | undefined {
  return profile.chat && composerIn(rootsIn(root), profile)
}

/** The same for a page whose shadow roots are known. */
export function composerIn(roots: Roots, profile: ConsoleProfile): HTMLElement | undefined {
  if (!profile.chat) return undefined
  for (const selector of profile.chat.composer) {
    const found = elementsAt(roots, selector).filter(isUsable)
    if (found[0]) return found[0]
  }
  const boxes = replyBoxesIn(roots)
  const reply = boxes.filter(isForReplies)
  const [only, another] = reply.length > 0 ? reply : boxes
  return another ? undefined : only
}

/** Whether a box for longer text says that what is written in it is sent to somebody. */
export function isForReplies(box: Element): boolean {
  return REPLY_BOX.test(saidOf(box))
}

/** Visible boxes for longer text that could be replied in: where there is one, people may be talking on this page. */
export function replyBoxesIn(roots: Roots): HTMLElement[] {
  return elementsAt(roots, 'textarea,[contenteditable]:not([contenteditable=false])')
    .filter(isUsable)
    .filter(
      box => !OTHER_BOX.test(saidOf(box)) && !closest(box, '[role=dialog],[class*=drawer],[class*=modal]'),
    )
}
