import type { ConsoleLimits } from '@/lib/trade/console'

/** The site in the active tab. */
export interface Site {
  readonly facts: ConsoleLimits
  /** `checked`: its profile was seen to work on the live page on that date. `code`: known from public code alone. `own`: our page. */
  readonly known: { readonly kind: 'checked'; readonly date: string } | { readonly kind: 'code' | 'own' }
  /** The agent has switched it off. */
  readonly off: boolean
}

/** A web page on which no console is known, or one that was taught but that the agent has not allowed here yet. */
export interface OtherPage {
  readonly host: string
  readonly taught: boolean
  readonly allowed: boolean
}

/** What the toolbar button's popup can ask for. */
export interface PopupActions {
  /** Rejects when it was not saved. */
  switchOff(off: boolean): Promise<void>
  /** Asks the browser for this one site; what was not taught yet is then pointed at. */
  useHere(): void
  /** Lets the agent point at what is read wrongly. */
  teach(): void
  openPractice(): void
  openManage(): void
  openConsoles(): void
  openWelcome(): void
}
