import type { Recipient } from '@/lib/trade/recipient'
import {
  parseAddressLines,
  parseAddressList,
  parsePhone,
  parseRecipientLine,
  recipientOf,
} from '@/lib/trade/recipient-line'
import { collapsed } from '../outline-text'
import { parentOf } from '../visible'
import { type CardPage, isLoose, nearest, read, single } from './card-page'
import { nameIn } from './name'

const LONGEST_ADDRESS = 200
const LONGEST_NAME = 40

/**
 * Where the parcel goes: one piece of text with name, phone and address where the page has one, else put together of labelled pieces.
 * Pieces that contradict each other are left out.
 */
export function readRecipient(card: CardPage): Recipient | undefined {
  const { rules } = card
  const whole = read(card, rules.recipient, ['recipient', 'address', 'name'], asWhole) ?? copied(card)
  const name = read(card, rules.name, ['name'], asName)
  const phone = read(card, rules.phone, ['phone'], text => parsePhone(collapsed(text)))
  const address = read(card, rules.recipient, ['recipient', 'address'], asAddress)
  const extension = whole?.extension ?? phone?.extension
  const parts = {
    ...one(
      'name',
      [whole?.name, name].map(one => (one && beginsWithStatus(one, card) ? undefined : one)),
    ),
    ...one('phone', [whole?.phone, phone?.phone]),
    ...one('address', [whole?.address, address]),
  }
  if (!parts.name && !parts.phone && !parts.address) return byShape(card)
  return recipientOf({ ...parts, ...(parts.phone && extension && { extension }) })
}

/** A status glued to a name (`待发货顾言`). */
function beginsWithStatus(name: string, { words }: CardPage): boolean {
  return [...name].some((_, i) => i > 1 && words.status(name.slice(0, i))?.state !== undefined)
}

function one<Key extends string>(
  key: Key,
  values: readonly (string | undefined)[],
): { readonly [K in Key]?: string } {
  const known = values.filter(value => value !== undefined)
  const value = single(known.map(text => text.replace(/\s+/g, ' ')))
  return value === undefined ? {} : ({ [key]: value } as { readonly [K in Key]: string })
}

/** In one line, or (in Latin letters first, in Chinese where the line tells neither name nor address) line by line. */
function asWhole(text: string): Recipient | undefined {
  const line = parseRecipientLine(text)
  const isRead = line?.name !== undefined || line?.address !== undefined
  if (!isLatin(text)) return line && !isRead ? (parseAddressLines(text) ?? line) : line
  return parseAddressLines(text) ?? parseAddressList(text) ?? line
}

function isLatin(text: string): boolean {
  return !/[\u3040-\u9fff]/.test(text)
}

function asName(text: string, bare = false): string | undefined {
  const name = nameIn(text)
  return !bare &&
    name &&
    name.length <= LONGEST_NAME &&
    !/[:：]|\d{5}/.test(name) &&
    !parseRecipientLine(name)
    ? name
    : undefined
}

/**
 * In Chinese the signs of a place; in Latin letters the number and the commas of an address in one line, since one line of several is half
 * of it.
 */
const PLACE = /[시구동로]\s|[省市区县旗镇乡村路街道巷弄号栋幢室]|[*＊]{2}|^(?=.*\d)[^\n]+,[^\n]+,/

/**
 * An address alone: text that holds no phone number of its own. Where a selector says that it stands (no label is asked, `bare` undefined),
 * any with a number in it.
 */
function asAddress(text: string, bare?: boolean): string | undefined {
  const address = text.replace(/[，,]\s*0{6}\s*$/, '').trim()
  return !bare &&
    address.length <= LONGEST_ADDRESS &&
    (PLACE.test(address) || (bare === undefined && /\d/.test(address))) &&
    !asWhole(text)
    ? address
    : undefined
}

/** `name\nphone\naddress` behind a copy button. */
function copied({ page, card }: CardPage): Recipient | undefined {
  const found = page.leaves.slice(...card.range).flatMap(leaf => {
    const recipient =
      leaf.kind === 'copy' && leaf.text.includes('\n') ? parseRecipientLine(leaf.text) : undefined
    return recipient ?? []
  })
  return single(found)
}

/** Without any label: the only text of the card that holds a name, one phone number and an address, and nothing else. */
function byShape(card: CardPage): Recipient | undefined {
  const { page } = card
  const [from, to] = card.card.range
  const hits = []
  for (let at = from; at < to; at++) {
    const leaf = page.leaves[at]
    if (!leaf || !isLoose(card, at) || !/\d{3}|\*{3}/.test(leaf.plain)) continue
    // In pieces that stand one behind the other, or in one element.
    const row = [at - 1, at, at + 1]
    const isWhole = row.every(i => i >= from && i < to && isLoose(card, i))
    let text =
      isWhole && /[省市区县縣區]/.test(page.leaves[at + 1]?.text ?? '')
        ? row.map(i => page.leaves[i]?.text).join('\n')
        : leaf.text
    for (let up: Element | undefined = leaf.parent; up; up = parentOf(up)) {
      const value = parseRecipientLine(text)
      if (
        value?.name &&
        !beginsWithStatus(`${value.name} `, card) &&
        value.phone &&
        (value.address?.length ?? 0) > 5
      ) {
        hits.push({ at, value })
        break
      }
      const range = page.rangeOf(up)
      if (
        !range ||
        range[1] - range[0] > 6 ||
        (card.card.anchor.at >= range[0] && card.card.anchor.at < range[1])
      )
        break
      text = page.text(range)
    }
  }
  return single(hits.map(({ value }) => value)) && nearest(card, hits)
}
