import { hardCases } from './editors/hard-cases'

hardCases('chromium')
