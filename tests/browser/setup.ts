import { shareChromium } from './shared-chromium'

shareChromium()
