/**
 * What goes into a report that leaves the machine by the agent's own hand: addresses of pages and selectors, which can carry order numbers,
 * phone numbers, names and tokens. What is not known to be harmless is left out.
 */

/** Stands for what was left out. */
const HIDDEN = '…'
/** Fewer digits are a version, a position or a year. */
const DIGITS = /\p{Nd}(?:[\s\-*.]?\p{Nd}){3,}/gu
const EMAIL = /[^\s"'()<>[\]/,;:]*\\?@[^\s"'()<>[\]/,;:]*/g
const FOREIGN = /[^\x20-\x7e]+/g
const SHORT = 300

/** Names of pages and views, which say where in a console a page is; anything else in an address may be somebody's. */
const PLACES = new Set(
  (
    'admin aftersale aftersales app apps assistant audit batch buyer cart center chat chat-merchant chats cgi-bin cs cstools customer customers ' +
    'dashboard default detail details edit farmer ffa g history home im inbox index index.htm index.html kf list login main manage memo ' +
    'merchant message messages mms my new note order order-detail order-list orders page pages panel pc pc_seller pc_seller_v2 portal refund ' +
    'remark return sale search sell seller service session sessions settings shipping shop shops sold store trade transaction ui user v1 v2 v3 ' +
    'waybill web workbench workspace'
  ).split(' '),
)

/** `https://mms.example.com/orders/detail?…`. */
export function maskAddress(address: string): string {
  let url: URL
  try {
    url = new URL(address)
  } catch {
    return HIDDEN
  }
  if (!/^(?:https?|file|[a-z-]*extension):$/.test(url.protocol)) return HIDDEN
  const host = url.protocol === 'file:' ? '' : maskText(url.host)
  const hash = /^#!?\//.test(url.hash)
    ? `#${maskPath(url.hash.replace(/^#!?/, '').replace(/\?.*$/, ''))}`
    : ''
  return `${url.protocol}//${host}${maskPath(url.pathname)}${url.search && `?${HIDDEN}`}${hash}`
}

function maskPath(path: string): string {
  return path
    .slice(0, SHORT)
    .split('/')
    .map(step => (step === '' || PLACES.has(step.toLowerCase()) ? step : HIDDEN))
    .join('/')
}

/** A selector with its structure: tags, classes, ids and names of attributes stay, their values and all digits in rows do not. */
export function maskSelector(selector: string): string {
  const bare = selector
    .slice(0, SHORT)
    // A value in quotes may hold a bracket of its own.
    .replace(/"(?:\\.|[^"\\])*(?:"|$)|'(?:\\.|[^'\\])*(?:'|$)/g, `"${HIDDEN}"`)
    .replace(/(\[[^\]="]*[~|^$*]?=)[^\]]*(\]|$)/g, `$1"${HIDDEN}"$2`)
    .replace(/\\[0-9a-f]{1,6}\s?|\\./gi, HIDDEN)
  return maskText(bare.replace(FOREIGN, HIDDEN))
}

/** Any short text: rows of digits and addresses of e-mail are left out. */
export function maskText(text: string): string {
  return text.slice(0, SHORT).replace(EMAIL, HIDDEN).replace(DIGITS, HIDDEN)
}
