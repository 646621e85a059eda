/** A phrase with those it holds written out. */
export interface Included {
  readonly text: string
  /** Codes that no phrase has; each stays as it is written. */
  readonly unknown: readonly string[]
  /** Codes along which a phrase would hold itself, the first again at the end; that place stays as it is written. */
  readonly cycle?: readonly string[]
}

/** `{短语:fh}` or `{phrase:fh}`: the phrase with that code. */
const TOKEN = /\{\s*(?:短语|phrase)\s*[:：]\s*([^{}|｜\n]{1,40}?)\s*\}/gi
/** A phrase in a phrase in a phrase is as deep as anybody can follow; it also bounds what a few lines can grow to. */
const DEEPEST = 4

/**
 * Writes out `{短语:编码}`, so that what stands in many phrases is edited once.
 * @param textOf text of the phrase with a code; undefined when there is none
 * @param own code of the phrase itself, where it has one
 */
export function includePhrases(
  text: string,
  textOf: (code: string) => string | undefined,
  own?: string,
): Included {
  const unknown = new Set<string>()
  let cycle: readonly string[] | undefined
  const write = (part: string, path: readonly string[]): string =>
    part.replace(TOKEN, (whole, code: string) => {
      if (path.includes(code)) {
        cycle ??= [...path.slice(path.indexOf(code)), code]
        return whole
      }
      const inner = textOf(code)
      if (inner === undefined) unknown.add(code)
      return inner === undefined || path.length > DEEPEST ? whole : write(inner, [...path, code])
    })
  const written = write(text, own === undefined ? [] : [own])
  return { text: written, unknown: [...unknown], ...(cycle && { cycle }) }
}
