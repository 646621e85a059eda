import type { Network } from './fit'

/** Networks of one kind as one: their middles side by side, and for each class the mean of what they say. */
export function stacked(networks: readonly Network[]): Network {
  const { classes = 0, dimensions: each = 0 } = networks[0] ?? {}
  const dimensions = each * networks.length
  const share = 1 / networks.length
  const features = (networks[0]?.vectors.length ?? 0) / each
  const vectors = new Float32Array(features * dimensions)
  const head = () => new Float32Array(classes * (dimensions + 1))
  const heads: [Float32Array, Float32Array] = [head(), head()]
  for (const [which, network] of networks.entries()) {
    const offset = which * each
    for (let feature = 0; feature < features; feature++)
      vectors.set(
        network.vectors.subarray(feature * each, (feature + 1) * each),
        feature * dimensions + offset,
      )
    for (const [at, weights] of heads.entries()) {
      const own = network.heads[at] ?? weights
      for (let row = 0; row < classes; row++) {
        const from = row * (each + 1)
        const to = row * (dimensions + 1)
        for (let d = 0; d < each; d++) weights[to + offset + d] = share * (own[from + d] ?? 0)
        weights[to + dimensions] = (weights[to + dimensions] ?? 0) + share * (own[from + each] ?? 0)
      }
    }
  }
  return { dimensions, classes, vectors, heads }
}
