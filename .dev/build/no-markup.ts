import type { Plugin } from 'vite'

/** A branch of a library that makes elements of a text, and what stands in its place. */
interface Cut {
  readonly of: RegExp
  readonly branch: RegExp
  readonly instead: string
}

const CUTS: readonly Cut[] = [
  {
    // Preact's `dangerouslySetInnerHTML`.
    of: /\/preact\/dist\/preact\.mjs$/,
    branch:
      /(\w+)\?\(\w+\|\|(\w+)&&\(\1\.__html==\2\.__html\|\|\1\.__html==(\w+)\.innerHTML\)\|\|\(\3\.innerHTML=\1\.__html\),\w+\.__k=\[\]\):/,
    instead: '',
  },
  {
    // Chartist's `foreignObject` of a text; the labels it draws are elements.
    of: /\/chartist\/dist\/index\.js$/,
    branch: /if \(typeof (\w+) === "string"\) \{[^{}]*\.innerHTML = \1;[^{}]*\} else (\{[^{}]*\})/,
    instead: '$2',
  },
]

const MAKES_ELEMENTS =
  /\.(?:inner|outer)HTML\s*\+?=(?!=)|\.(?:insertAdjacentHTML|createContextualFragment)\s*\(/

/**
 * A module's code without the branches that make elements of a text. Throws where one is left: a library changed, or something new
 * brings one along.
 */
export function withoutMarkup(code: string, id: string): string {
  const path = id.replaceAll('\\', '/').split('?')[0] ?? ''
  const cut = CUTS.filter(({ of }) => of.test(path)).reduce(
    (rest, { branch, instead }) => rest.replace(branch, instead),
    code,
  )
  const left = MAKES_ELEMENTS.exec(cut)
  if (left) throw new Error(`${path} makes elements of a text (${left[0]}): see .dev/build/no-markup.ts`)
  return cut
}

/**
 * Nothing of ours writes markup into a page. Two libraries can, in branches that nothing here reaches; Firefox's linter warns of them,
 * and code that is not there needs no trust.
 */
export const noMarkup: Plugin = {
  name: 'no-markup',
  apply: 'build',
  transform: {
    filter: { code: MAKES_ELEMENTS },
    handler: (code, id) => ({ code: withoutMarkup(code, id), map: null }),
  },
}
