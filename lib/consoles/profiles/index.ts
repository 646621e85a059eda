import { fits } from '../fits'
import type { ConsoleProfile } from '../profile'
import { douyinFeige } from './douyin-feige'
import { pinduoduoChat } from './pinduoduo-chat'
import { pinduoduoOrders } from './pinduoduo-orders'
import { practice } from './practice'
import { taobaoDetail } from './taobao-detail'
import { taobaoSold } from './taobao-sold'

/** Every console Deskside knows by itself. */
export const PROFILES: readonly ConsoleProfile[] = [
  practice,
  pinduoduoChat,
  pinduoduoOrders,
  douyinFeige,
  taobaoSold,
  taobaoDetail,
]

/** The profile whose pages this address is one of. */
export function profileFor(url: string): ConsoleProfile | undefined {
  // The practice console is also a page of the extension itself, whose address differs on every machine.
  if (/^[a-z]+-extension:\/\/[^/]+\/demo\.html/.test(url)) return practice
  return PROFILES.find(profile => profile.matches.some(match => fits(match, url)))
}
