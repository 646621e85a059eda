import { takesText } from './editors/takes-text'

takesText('chromium')
