/** One thing kept on this machine outside the database, parsed as it is read. */
export interface Stored<T> {
  /** Rejects where this browser keeps nothing. */
  get(): Promise<T>
  set(value: T): Promise<void>
  /** Told of every change, also of those made here, until the signal aborts; without one for as long as the program runs. */
  watch(run: (value: T) => void, signal?: AbortSignal): void
}
