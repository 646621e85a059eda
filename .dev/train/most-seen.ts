/** The features most texts have, as rising hashes. */
export function mostSeen(examples: readonly { readonly features: Int32Array }[], most: number): number[] {
  const counts = new Map<number, number>()
  for (const { features } of examples)
    for (const hash of features) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  return [...counts.keys()]
    .sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || a - b)
    .slice(0, most)
    .sort((a, b) => a - b)
}
