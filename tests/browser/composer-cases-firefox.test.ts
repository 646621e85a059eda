import { hardCases } from './editors/hard-cases'

hardCases('firefox')
