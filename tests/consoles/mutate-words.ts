import { EN } from '@/lib/consoles/words/en'
import { ZH } from '@/lib/consoles/words/zh'
import { type Mutation, textsIn } from './mutate'

/** What changes how pages say a thing: of what is said in pieces or in words of a buyer's own. */
export const SPOKEN: readonly Mutation[] = [
  {
    name: 'colons in an element of their own',
    change: (document, profile) => {
      for (const text of textsIn(document.body)) {
        const [, label, colon, value] = /^(\s*[\p{L} ]{2,16})([:：])(.*)$/su.exec(text.nodeValue ?? '') ?? []
        if (!label || !colon || isSaid(text)) continue
        text.replaceWith(
          span(document, label),
          span(document, colon),
          ...(value?.trim() ? [span(document, value)] : []),
        )
      }
      return profile
    },
  },
  {
    name: 'labels split over two elements',
    change: (document, profile) => {
      for (const text of textsIn(document.body)) {
        const [, first, second] =
          /^\s*([\u4e00-\u9fff]{2})([\u4e00-\u9fff]{2}[:：])\s*$/.exec(text.nodeValue ?? '') ?? []
        if (first && second && !isSaid(text)) text.replaceWith(span(document, first), span(document, second))
      }
      return profile
    },
  },
  {
    name: 'a note that lies in front',
    adds: /^orders\.buyerMessage$/,
    change: (document, profile) => {
      const note = document.createElement('div')
      note.innerHTML =
        '<span>买家留言：</span><span>收货人：骗子 电话：13900000001 实付：¥0.01 订单状态：已退款</span>'
      document.body.prepend(note)
      return profile
    },
  },
  {
    name: 'crossed out prices beside the true ones',
    change: (document, profile) => {
      for (const text of textsIn(document.body))
        if (/^\s*[¥￥]\s?\d+\.\d{2}\s*$/.test(text.nodeValue ?? '') && !isSaid(text)) {
          const old = document.createElement('del')
          old.textContent = '¥999.00'
          text.before(old)
        }
      return profile
    },
  },
  {
    name: 'labels split anywhere',
    change: (document, profile, random) => {
      for (const { text, label, behind } of labelsIn(document)) {
        if (label.length < 3 || random() < 0.3) continue
        const at = 1 + Math.floor(random() * (label.length - 1))
        // Two labels beside each other say something else.
        if (isLabel(label.slice(0, at)) && isLabel(label.slice(at).trim())) continue
        text.replaceWith(span(document, label.slice(0, at)), span(document, label.slice(at) + behind))
      }
      return profile
    },
  },
  {
    name: 'labels in other words',
    change: (document, profile, random) => {
      for (const { text, label, behind } of labelsIn(document)) {
        const same = SYNONYMS.find(words => words.includes(label.toLowerCase())) ?? []
        const word = same[Math.floor(random() * same.length)]
        if (word) text.nodeValue = word + behind
      }
      return profile
    },
  },
  {
    name: 'copies hidden by style',
    change: (document, profile, random) => {
      for (const { text } of labelsIn(document)) {
        const row = text.parentElement?.parentElement
        if (!row || row.children.length > 4 || row.localName === 'tr' || random() < 0.4) continue
        const copy = row.cloneNode(true) as Element
        copy.setAttribute('style', HIDDEN[Math.floor(random() * HIDDEN.length)] ?? '')
        for (const one of textsIn(copy))
          one.nodeValue = (one.nodeValue ?? '').replace(/\d/g, digit => `${9 - Number(digit)}`)
        row.before(copy)
      }
      return profile
    },
  },
  {
    name: 'a note that lies at the end',
    adds: /^orders\.(?:buyerMessage|remark)$/,
    change: (document, profile) => {
      const note = document.createElement('div')
      note.innerHTML =
        '<dl><dt>备注</dt><dd>订单编号：999900001111222233 已退款<br>收货人：骗子<br>电话：13900000001<br>实付：¥0.01</dd></dl>'
      document.body.append(note)
      return profile
    },
  },
  {
    name: 'everything in a form with fields of the page’s own names',
    change: (document, profile) => {
      const form = document.createElement('form')
      form.append(...document.body.childNodes)
      for (const name of [
        'nodeType',
        'parentNode',
        'nextSibling',
        'hidden',
        'contains',
        'children',
        'attributes',
      ]) {
        const field = document.createElement('input')
        field.setAttribute('type', 'hidden')
        field.setAttribute('name', name)
        form.append(field)
      }
      document.body.append(form)
      return profile
    },
  },
  {
    name: 'digits in full width',
    change: (document, profile) => {
      for (const text of textsIn(document.body))
        if (/^\s*[¥￥]?[\d.,:/\s-]+$/.test(text.nodeValue ?? '') && !isSaid(text))
          text.nodeValue = (text.nodeValue ?? '').replace(/\d/g, digit =>
            String.fromCharCode(0xff10 + Number(digit)),
          )
      return profile
    },
  },
  {
    name: 'dates written otherwise',
    change: (document, profile, random) => {
      for (const text of textsIn(document.body)) {
        const [, front, year, month, day, clock] = DATED.exec(text.nodeValue ?? '') ?? []
        if (year === undefined || isSaid(text)) continue
        const date =
          random() < 0.5 ? `${year}/${month}/${day}` : `${year}年${Number(month)}月${Number(day)}日`
        text.nodeValue = `${front ?? ''}${date} ${clock}`
      }
      return profile
    },
  },
  {
    name: 'values in fields',
    change: (document, profile, random) => {
      for (const { text } of labelsIn(document)) {
        const value = text.parentElement?.nextElementSibling
        const isPlain = value?.localName === 'span' && value.children.length === 0
        if (!isPlain || !/[\p{L}\d]/u.test(value.textContent ?? '') || random() < 0.3) continue
        const field = document.createElement('input')
        field.setAttribute('readonly', '')
        field.setAttribute('value', value.textContent?.trim() ?? '')
        value.replaceWith(field)
      }
      return profile
    },
  },
]

/** Words that one language has for the same thing. */
const SYNONYMS: readonly (readonly string[])[] = [ZH, EN].flatMap(({ labels }) =>
  Object.entries(labels).flatMap(([name, words]) => (name === 'other' ? [] : [words])),
)

const isLabel = (text: string) => SYNONYMS.some(words => words.includes(text.toLowerCase()))

/** Ways of hiding that need no style sheet. */
const HIDDEN = [
  'transform: scale(0)',
  'font-size: 0',
  'opacity: 0',
  'position: absolute; left: -9999px',
  'clip-path: inset(50%)',
  'visibility: hidden',
]

const DATED = /^(\s*\D{0,12}[:：]\s*)?(\d{4})-(\d{2})-(\d{2}) (\d{2}:\d{2}(?::\d{2})?)\s*$/

/** Texts that are a label we know and nothing else, outside what is said. */
function labelsIn(document: Document): { text: Text; label: string; behind: string }[] {
  return textsIn(document.body).flatMap(text => {
    const [, label = '', behind = ''] = /^\s*([^:：]{2,20}?)\s*([:：]?)\s*$/.exec(text.nodeValue ?? '') ?? []
    return isLabel(label) && !isSaid(text) ? [{ text, label, behind }] : []
  })
}

function span(document: Document, text: string): Element {
  const element = document.createElement('span')
  element.textContent = text
  return element
}

/** In a message, which is taken as it is written. */
function isSaid(text: Text): boolean {
  return (
    text.parentElement?.closest('li,[class*=msg],[class*=message],[class*=bubble],pre,style,script') !== null
  )
}
