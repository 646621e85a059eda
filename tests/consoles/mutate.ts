import type { Candidate, ConsoleProfile } from '@/lib/consoles/profile'

/** A change that a console's next release could make, without changing what the page says. Takes the page as it is in the document. */
export interface Mutation {
  readonly name: string
  /** Parts that the page says only since the change. */
  readonly adds?: RegExp
  change(document: Document, profile: ConsoleProfile, random: () => number): ConsoleProfile
}

/** Reproducible numbers from 0 to 1 (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const all = (document: Document, selector = 'body *') => [...document.querySelectorAll(selector)]
/** Elements that mean something by themselves: taking them away or putting something around them would be another page. */
const STRUCTURE =
  /^(?:html|body|table|thead|tbody|tr|td|th|dl|dt|dd|ul|ol|li|input|textarea|img|svg|path|br|i|pre|style|select|option)$/
/** Attributes pages keep because something depends on them. */
const STABLE =
  /^(?:data-qa-id|data-testid|data-test-id|data-id|data-message-id|data-msgid|data-clipboard-text)$/

/** A role or state that the element tells assistive software is part of what the page says. */
const speaks = (element: Element) =>
  element.getAttributeNames().some(name => name === 'role' || name.startsWith('aria-'))

const hashed = (name: string) =>
  `_${[...name].reduce((sum, char) => (sum * 33 + char.charCodeAt(0)) >>> 0, 7).toString(36)}`

export const MUTATIONS: readonly Mutation[] = [
  {
    name: 'every class hashed',
    change: (document, profile) => {
      for (const element of all(document, '[class]'))
        element.setAttribute('class', [...element.classList].map(hashed).join(' '))
      // The sheet of the same release names them as its elements do.
      for (const sheet of all(document, 'style'))
        sheet.textContent = (sheet.textContent ?? '').replace(
          /\.([A-Za-z_-][\w-]*)/g,
          (_, name: string) => `.${hashed(name)}`,
        )
      return profile
    },
  },
  {
    name: 'data attributes gone',
    change: (document, profile) => {
      for (const element of all(document))
        for (const name of element.getAttributeNames())
          if (name.startsWith('data-') && !STABLE.test(name)) element.removeAttribute(name)
      return profile
    },
  },
  {
    name: 'ids gone',
    change: (document, profile) => {
      for (const element of all(document, '[id]')) element.removeAttribute('id')
      return profile
    },
  },
  {
    name: 'elements wrapped',
    change: (document, profile, random) => {
      for (const element of all(document)) {
        if (STRUCTURE.test(element.localName) || random() > 0.3) continue
        const wrapper = document.createElement(element.localName === 'span' ? 'span' : 'div')
        element.replaceWith(wrapper)
        wrapper.append(element)
      }
      return profile
    },
  },
  {
    name: 'elements unwrapped',
    change: (document, profile, random) => {
      for (const element of all(document)) {
        const plain =
          /^(?:div|span|p|b|strong|section)$/.test(element.localName) &&
          element.children.length === 0 &&
          !speaks(element)
        if (plain && random() < 0.25) element.replaceWith(...element.childNodes)
      }
      return profile
    },
  },
  {
    name: 'containers unwrapped',
    change: (document, profile, random) => {
      for (const element of all(document)) {
        const isBox =
          /^(?:div|section)$/.test(element.localName) && element.children.length > 1 && !speaks(element)
        if (isBox && random() < 0.2) element.replaceWith(...element.childNodes)
      }
      return profile
    },
  },
  {
    name: 'sibling panels shuffled',
    change: (document, profile, random) => {
      for (const parent of all(document, 'body, main, section, article, div')) {
        const panels = [...parent.children].filter(
          child =>
            /^(?:div|section|article|nav|aside|header|form|table)$/.test(child.localName) &&
            child.children.length > 0,
        )
        if (panels.length < 2 || panels.length !== parent.children.length || isList(panels)) continue
        const order = panels.map(panel => ({ panel, key: random() })).sort((a, b) => a.key - b.key)
        parent.append(...order.map(({ panel }) => panel))
      }
      return profile
    },
  },
  {
    name: 'hidden duplicates',
    change: (document, profile, random) => {
      for (const element of all(document)) {
        if (STRUCTURE.test(element.localName) || random() > 0.2) continue
        const twin = element.cloneNode(true) as Element
        const how = Math.floor(random() * 3)
        if (how === 0) twin.setAttribute('style', 'display: none')
        else twin.setAttribute(how === 1 ? 'hidden' : 'aria-hidden', how === 1 ? '' : 'true')
        for (const text of textsIn(twin))
          text.nodeValue = (text.nodeValue ?? '').replace(/\d/g, digit => String((Number(digit) + 1) % 10))
        element.before(twin)
      }
      return profile
    },
  },
  {
    name: 'recommended goods in front',
    change: (document, profile) => {
      const panel = document.createElement('div')
      panel.innerHTML =
        '<h3>猜你喜欢</h3><div><img src="r.png"><p>竹纤维洗碗布 十条装</p><span>¥12.80</span><span>×1</span><em>已付款</em></div><div><p>桌面垃圾桶</p><span>¥9.90</span></div>'
      document.body.prepend(panel)
      return profile
    },
  },
  {
    name: 'state tabs in front',
    change: (document, profile) => {
      const tabs = document.createElement('div')
      tabs.innerHTML =
        '<span>全部</span><span>待付款 3</span><span>待发货</span><span>已发货</span><span>交易成功</span><span>已关闭</span>'
      document.body.prepend(tabs)
      return profile
    },
  },
]

/** Lists of a profile that name nothing a page could lose. */
const NO_SELECTORS: readonly (string | number)[] = ['number', 'skip', 'notices']

/** Each selector candidate of a profile taken away in turn. */
export function withoutEachCandidate(
  profile: ConsoleProfile,
): { readonly name: string; readonly profile: ConsoleProfile }[] {
  const found: { name: string; profile: ConsoleProfile }[] = []
  const walk = (value: unknown, path: readonly (string | number)[]) => {
    if (Array.isArray(value)) {
      if (value.length > 0 && value.every(isCandidate) && !NO_SELECTORS.includes(path.at(-1) ?? ''))
        for (const i of value.keys())
          found.push({ name: [...path, i].join('.'), profile: without(profile, [...path, i]) })
      return
    }
    if (value && typeof value === 'object')
      for (const [key, inside] of Object.entries(value)) walk(inside, [...path, key])
  }
  walk(profile.orders, ['orders'])
  walk(profile.chat, ['chat'])
  return found.filter(({ name }) => !/\.(?:cells|means)\./.test(name))
}

function isCandidate(value: unknown): value is Candidate {
  return typeof value === 'string' || (typeof value === 'object' && value !== null && 'at' in value)
}

function without(profile: ConsoleProfile, path: readonly (string | number)[]): ConsoleProfile {
  const copy = structuredClone(profile) as unknown
  let at = copy as Record<string | number, unknown>
  for (const key of path.slice(0, -1)) at = at[key] as Record<string | number, unknown>
  ;(at as unknown as unknown[]).splice(Number(path.at(-1)), 1)
  return copy as ConsoleProfile
}

function isList(panels: readonly Element[]): boolean {
  const shapes = new Set(panels.map(({ localName, className }) => `${localName}.${className}`))
  return shapes.size === 1
}

/** Every text node in an element. */
export function textsIn(element: Element): Text[] {
  return [...element.childNodes].flatMap(node =>
    node.nodeType === 3 ? [node as Text] : node.nodeType === 1 ? textsIn(node as Element) : [],
  )
}
