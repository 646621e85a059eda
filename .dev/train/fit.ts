import { type Random, shuffled } from './random'

/** What the model is taught with: its features and the classes that are right, sharing the whole. */
export interface Example {
  readonly features: Int32Array
  readonly classes: readonly number[]
  /** Which set of classes it is judged by: 0 what a buyer asks, 1 what an agent answers. */
  readonly head: 0 | 1
  readonly weight: number
}

/** One vector a feature, averaged over a text, and one weight vector a class on top (a linear network with a narrow middle). */
export interface Network {
  readonly dimensions: number
  readonly classes: number
  /** `features × dimensions`. */
  readonly vectors: Float32Array
  /** Of each head, `classes × (dimensions + 1)`; the last is the bias. */
  readonly heads: readonly [Float32Array, Float32Array]
}

export interface FitOptions {
  readonly features: number
  readonly dimensions: number
  readonly classes: number
  readonly epochs: number
  readonly rate: number
  /** Share of an example's features left out each time it is seen. */
  readonly dropout: number
  /** How far a class's target is spread over the others. */
  readonly smoothing: number
  /** Rounds at the end whose weights are averaged: the mean of them errs less than the last. */
  readonly averaged: number
}

/** Softmax regression through a narrow middle, by Adagrad. The same examples and seed give the same weights. */
export function fitNetwork(examples: readonly Example[], options: FitOptions, random: Random): Network {
  const { dimensions: D, classes: C, epochs, rate, dropout, smoothing, averaged } = options
  const vectors = Float32Array.from({ length: options.features * D }, () => (random() - 0.5) * (1 / D))
  const sumsV = new Float32Array(options.features * D).fill(1e-6)
  const heads: [Float32Array, Float32Array] = [
    Float32Array.from({ length: C * (D + 1) }, () => (random() - 0.5) * 0.1),
    Float32Array.from({ length: C * (D + 1) }, () => (random() - 0.5) * 0.1),
  ]
  const sumsH = [new Float32Array(C * (D + 1)).fill(1e-6), new Float32Array(C * (D + 1)).fill(1e-6)]
  const middle = new Float32Array(D)
  const back = new Float32Array(D)
  const scores = new Float32Array(C)
  const means = [vectors, ...heads].map(weights => new Float32Array(weights.length))
  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = rate * (1 - epoch / epochs) + rate * 0.02
    for (const { features, classes, head, weight } of shuffled(random, examples)) {
      const kept = features.filter(() => random() >= dropout)
      if (kept.length === 0) continue
      const H = heads[head]
      const sumH = sumsH[head] as Float32Array
      const scale = 1 / Math.sqrt(kept.length)
      middle.fill(0)
      for (const f of kept)
        for (let d = 0; d < D; d++) middle[d] = (middle[d] ?? 0) + (vectors[f * D + d] ?? 0)
      for (let d = 0; d < D; d++) middle[d] = (middle[d] ?? 0) * scale
      let top = Number.NEGATIVE_INFINITY
      for (let c = 0; c < C; c++) {
        let sum = H[c * (D + 1) + D] ?? 0
        for (let d = 0; d < D; d++) sum += (H[c * (D + 1) + d] ?? 0) * (middle[d] ?? 0)
        scores[c] = sum
        if (sum > top) top = sum
      }
      let total = 0
      for (let c = 0; c < C; c++) {
        scores[c] = Math.exp((scores[c] ?? 0) - top)
        total += scores[c] ?? 0
      }
      back.fill(0)
      for (let c = 0; c < C; c++) {
        const target = (classes.includes(c) ? (1 - smoothing) / classes.length : 0) + smoothing / C
        const error = ((scores[c] ?? 0) / total - target) * weight
        if (Math.abs(error) < 1e-5) continue
        const row = c * (D + 1)
        for (let d = 0; d <= D; d++) {
          const input = d < D ? (middle[d] ?? 0) : 1
          const gradient = error * input
          if (d < D) back[d] = (back[d] ?? 0) + error * (H[row + d] ?? 0)
          const sum = (sumH[row + d] ?? 0) + gradient * gradient
          sumH[row + d] = sum
          H[row + d] = (H[row + d] ?? 0) - (step * gradient) / Math.sqrt(sum)
        }
      }
      for (const f of kept) {
        for (let d = 0; d < D; d++) {
          const at = f * D + d
          const gradient = (back[d] ?? 0) * scale
          const sum = (sumsV[at] ?? 0) + gradient * gradient
          sumsV[at] = sum
          vectors[at] = (vectors[at] ?? 0) - (step * gradient) / Math.sqrt(sum)
        }
      }
    }
    if (epoch < epochs - averaged) continue
    for (const [which, weights] of [vectors, ...heads].entries()) {
      const mean = means[which] as Float32Array
      for (const [at, weight] of weights.entries()) mean[at] = (mean[at] ?? 0) + weight / averaged
    }
  }
  const [meanVectors = vectors, meanAsked = heads[0], meanAnswered = heads[1]] = means
  return { dimensions: D, classes: C, vectors: meanVectors, heads: [meanAsked, meanAnswered] }
}
