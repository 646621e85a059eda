import type { Say } from '@/lib/locales/words'
import type { ConsoleLimits } from '@/lib/trade/console'

/** What a console is called in the agent's language. */
export const placeName = (name: ConsoleLimits['name'], say: Say): string =>
  say('ui.language') === 'zh' ? name.zh : name.en
