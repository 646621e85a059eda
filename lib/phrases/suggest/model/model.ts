import { PACKED } from './packed.data'
import { unpackModel } from './packed-model'

/** The model that is shipped, unpacked while the modules that read with it load. */
export const MODEL = await unpackModel(PACKED)
