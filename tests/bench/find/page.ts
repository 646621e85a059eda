import { measure } from './measure'

/** Bundled and run in a page by find.ts. */
Object.assign(globalThis, { measureFinding: measure })
