import { parseRegions } from '@/lib/trade/regions'
import { REGIONS } from '@/lib/trade/regions.data'

/** The real table, as the background sends it. */
export const regions = parseRegions(REGIONS)
