/** Region levels as the page writes them; a level that was not read is absent. */
export interface Region {
  readonly province?: string
  readonly city?: string
  readonly district?: string
  readonly town?: string
}

/** Where the parcel goes, as read from the page. Every field is the page's own text, trimmed. */
export interface Recipient {
  readonly name?: string
  /** Digits as shown, mask characters kept (`138****0000`). */
  readonly phone?: string
  /** Extension of a privacy number (`18400000000-6174`, 转6174). */
  readonly extension?: string
  readonly region?: Region
  /** The whole address as written, region included where the page writes it in one line. */
  readonly address?: string
  /** Which fields the page masks; a masked field cannot be judged. */
  readonly masked: readonly ('name' | 'phone' | 'address')[]
}
