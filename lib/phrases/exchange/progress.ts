/** How far an import has got. */
export interface Progress {
  readonly stage: 'reading' | 'checking' | 'saving' | 'writing'
  /** Rows. */
  readonly done: number
  /** Absent while nobody knows how many there are. */
  readonly of?: number
}
