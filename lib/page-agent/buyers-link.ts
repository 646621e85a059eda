import type { BuyersHere, BuyersOptions } from './buyers/buyers'
import { bringPart, type PartName } from './parts'

/** What is said of the console's list of buyers, brought when a sidebar first asks for it. */
export function createBuyersLink(
  bring: (name: PartName) => Promise<boolean>,
  options: BuyersOptions,
): { readonly here: () => BuyersHere | undefined; tell(): Promise<void> } {
  let here: BuyersHere | undefined
  return {
    here: () => here,
    async tell() {
      const create = here ? undefined : await bringPart('buyers', bring)
      if (create && !options.signal.aborted) here ??= create(options)
      here?.tell()
    },
  }
}
