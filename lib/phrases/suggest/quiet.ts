/** Intents that call for no phrase of their own, or for none that could be known. */
export const QUIET: readonly string[] = ['other', 'ack', 'greet', 'thanks']
