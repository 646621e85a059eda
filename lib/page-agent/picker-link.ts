import { bringPart, type PartName, type PickerEnd } from './parts'

/** Passes on what sidebar and picker say to each other. The picker is brought with the first message. */
export function createPickerLink(
  bring: (name: PartName) => Promise<boolean>,
  tell: (event: unknown) => void,
): { send(message: unknown): Promise<void> } {
  let picker: PickerEnd | undefined
  return {
    async send(message) {
      picker ??= (await bringPart('picker', bring))?.(tell)
      picker?.send(message)
    },
  }
}
