import { fromBase64 } from '@/lib/trade/bytes'
import type { CountData } from './entries'
import type { ModelData } from './topic-model'

/** The model as it is shipped. */
export interface PackedModel {
  /** Topics, parted by spaces. */
  readonly topics: string
  /** How many features are kept. */
  readonly size: number
  readonly asked: PackedCounts
  readonly answered: PackedCounts
  /** Its columns one after the other, deflated, in base64: the browser's own code inflates them faster than any of ours reads bits. */
  readonly columns: string
}

interface PackedCounts {
  /** How many times a feature and a topic were met with. */
  readonly entries: number
  /** Numbers, parted by spaces. */
  readonly costs: string
  readonly priors: string
  readonly doubt: number
}

/** Unpacks the columns in the order `modelColumns` gives. Throws where they are not as long as is said. */
export async function unpackModel(packed: PackedModel): Promise<ModelData> {
  const bytes = await inflated(packed.columns)
  let from = 0
  const take = (length: number) => {
    from += length
    if (from > bytes.length) throw new RangeError('the model is cut short')
    return bytes.subarray(from - length, from)
  }
  const numbers = (written: string) => written.split(' ').map(Number)
  const counts = ({ entries, costs, priors, doubt }: PackedCounts): CountData => ({
    met: take(packed.size),
    gaps: take(entries),
    levels: take(entries),
    costs: numbers(costs),
    priors: numbers(priors),
    doubt,
  })
  return {
    topics: packed.topics.split(' '),
    hashes: rising(take(packed.size), take(packed.size)),
    asked: counts(packed.asked),
    answered: counts(packed.answered),
  }
}

/** The columns of a model, as they are packed: of its hashes how far each is from the one before, low bytes and high bytes. */
export function modelColumns({ hashes, asked, answered }: ModelData): readonly Uint8Array[] {
  const gaps = hashes.map((hash, row) => hash - (hashes[row - 1] ?? -1) - 1)
  if (gaps.some(gap => gap > 0xffff)) throw new RangeError('two hashes are too far from each other')
  return [
    Uint8Array.from(gaps, gap => gap & 0xff),
    Uint8Array.from(gaps, gap => gap >>> 8),
    ...[asked, answered].flatMap(({ met, gaps, levels }) => [met, gaps, levels]),
  ]
}

function rising(low: Uint8Array, high: Uint8Array): Int32Array {
  const hashes = new Int32Array(low.length)
  for (let row = 0, hash = -1; row < low.length; row++) {
    hash += ((high[row] ?? 0) << 8) + (low[row] ?? 0) + 1
    hashes[row] = hash
  }
  return hashes
}

async function inflated(base64: string): Promise<Uint8Array> {
  const deflated = new Blob([fromBase64(base64) ?? ''])
  const stream = deflated.stream().pipeThrough(new DecompressionStream('deflate-raw'))
  return new Uint8Array(await new Response(stream).arrayBuffer())
}
