import type { ProfileData } from '../profile'

/** Where nothing better is known of a console: half a minute is the standard agents are held to, three minutes the platforms' own limit. */
export const USUAL_FACTS = {
  waiting: { look: 20_000, act: 30_000, limit: 180_000 },
  nudge: { chat: true, except: [] },
  flags: [],
} satisfies Partial<ProfileData['facts']>

/** Cross-border shops answer by the day: their consoles measure hours. */
export const BY_THE_DAY = {
  waiting: { look: 3_600_000, act: 43_200_000, limit: 86_400_000 },
  nudge: { chat: true, except: [] },
  flags: [],
} satisfies Partial<ProfileData['facts']>
