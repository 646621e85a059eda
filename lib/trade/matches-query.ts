/** Whether every word of the query stands in one of the fields; an empty query matches all. */
export function matchesQuery(query: string, ...fields: readonly (string | undefined)[]): boolean {
  const text = fields.join('\n').toLowerCase()
  return query
    .toLowerCase()
    .split(/\s+/)
    .every(word => text.includes(word))
}
