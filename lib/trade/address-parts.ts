import { readAddressText } from './address-text'
import { readRegion, readRegionByForm } from './read-region'
import type { Regions } from './regions'

/** The address with the province in front that its city is in, where it was left out and is known for certain. */
export function withProvince(address: string, regions: Regions | undefined): string {
  const province = regions && addressParts(address, regions).province
  return !province || address.includes(province.slice(0, 2)) ? address : `${province}${address}`
}

/** An address part by part, for the agent to compare with the console's own fields. A part that was not written is absent. */
export interface AddressParts {
  readonly province?: string
  readonly city?: string
  readonly district?: string
  readonly town?: string
  /** Road, number, building and room, as written. */
  readonly detail?: string
}

/** Without regions only what the text's own form says: province and town may stay in one piece. */
export function addressParts(address: string, regions?: Regions): AddressParts {
  const { body } = readAddressText(address)
  const { place, town, rest } = regions ? readRegion(body, regions) : readRegionByForm(body)
  const detail = address.slice(Math.max(0, rest.search(/\S/)), rest.trimEnd().length).trim()
  return {
    ...(place?.province && { province: place.province }),
    ...(place?.city && { city: place.city }),
    ...(place?.district && { district: place.district }),
    ...(town && { town }),
    ...(rest.trim() !== '' && detail && { detail }),
  }
}
