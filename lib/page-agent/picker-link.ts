/** What the picker, brought when it is first needed, leaves for the agent: a global of the extension's own world, which no page sees. */
const PLACE = 'desksidePicker'

export interface PickerEnd {
  /** A message of the sidebar's. */
  send(message: unknown): void
}

export type StartPicker = (tell: (event: unknown) => void) => PickerEnd

/** Called by the picker's script. */
export function leavePicker(start: StartPicker): void {
  Reflect.set(globalThis, PLACE, start)
}

/** Passes what sidebar and picker say to each other on. The picker is brought with the first message. */
export function createPickerLink(
  bring: () => Promise<boolean>,
  tell: (event: unknown) => void,
): { send(message: unknown): Promise<void> } {
  let picker: PickerEnd | undefined
  return {
    async send(message) {
      if (!picker && (await bring())) {
        const start = Reflect.get(globalThis, PLACE) as StartPicker | undefined
        picker ??= start?.(tell)
      }
      picker?.send(message)
    },
  }
}
