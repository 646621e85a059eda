import type { GeneratedI18nStructure } from '#i18n'

export type WordKey = keyof GeneratedI18nStructure

/** A sentence of the interface, by key: pure code returns these, components say them in the agent's language. */
export interface Words {
  readonly key: WordKey
  /** Fills `$1`, `$2` … of the sentence. */
  readonly args?: readonly (string | number)[]
}

/** Says words in the agent's language. */
export type Say = (key: WordKey, ...args: readonly (string | number)[]) => string
