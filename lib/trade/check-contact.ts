import type { AddressFinding } from './address-finding'
import { nameKind, phoneKind } from './contact'
import type { Recipient } from './recipient'

/** Not written the way addresses of the mainland are: other rules hold there, and none is known. */
export const isElsewhere = (text: string): boolean =>
  /[縣區號臺鎮鄉樓]/.test(text) || (/[A-Za-z]{3}.*[A-Za-z]{3}/.test(text) && !/\p{Script=Han}/u.test(text))

/** What is wrong with the recipient's name, if anything; a name that was not read is nobody's fault. */
export function checkName({ name, masked }: Recipient): AddressFinding[] {
  if (masked.includes('name')) return [{ level: 'masked', reason: 'masked', field: 'name', text: name ?? '' }]
  if (!name) return []
  const kind = nameKind(name)
  if (kind === 'none') return [{ level: 'must', reason: 'nameMissing', field: 'name', text: name }]
  if (kind === 'courtesy') return [{ level: 'hint', reason: 'courtesy', field: 'name', text: name }]
  return kind === 'masked' ? [{ level: 'masked', reason: 'masked', field: 'name', text: name }] : []
}

/** What is wrong with the phone: masked or virtual ones cannot be checked, those of addresses abroad are left alone. */
export function checkPhone({ phone, extension, masked, address, region }: Recipient): AddressFinding[] {
  const field = 'phone'
  if (masked.includes(field)) return [{ level: 'masked', reason: 'masked', field, text: phone ?? '' }]
  if (!phone) return []
  const kind = phoneKind(phone, extension)
  if (kind === 'masked' || kind === 'virtual')
    return [{ level: 'masked', reason: kind, field, text: extension ? `${phone}-${extension}` : phone }]
  if (address && isElsewhere(address)) return []
  const overSea = /^ *(?:中国)?(?:香港|澳门|台湾)/.test(region?.province ?? address ?? '')
  return kind === 'wrong' || (kind === 'abroad' && !overSea)
    ? [{ level: 'must', reason: 'phoneWrong', field, text: phone }]
    : []
}
