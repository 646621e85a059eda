import type { IntentScore } from './intents'

/** Intents that call for no phrase of their own, or for none that could be known. */
export const QUIET: readonly string[] = ['other', 'ack', 'greet', 'thanks']

/** How likely (0–1) it is that a line has one of these. */
export const quietShare = (intents: readonly IntentScore[]): number =>
  intents.reduce((sum, { intent, score }) => (QUIET.includes(intent) ? sum + score : sum), 0)
