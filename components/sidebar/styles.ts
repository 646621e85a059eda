import tokens from '@/components/ui/tokens.css?inline'
import frame from './style/frame.css?inline'

/** What the frame looks like, as one style sheet for its shadow root: in the script, so that nothing is fetched before it is painted. */
export const FRAME_STYLES = [tokens, frame].join('\n')
