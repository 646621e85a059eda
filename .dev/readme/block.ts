/** The README with what stands between `<!-- name:start -->` and `<!-- name:end -->` replaced. Throws when it has no place for it. */
export function withBlock(readme: string, name: string, content: string): string {
  const [start, end] = [`<!-- ${name}:start -->`, `<!-- ${name}:end -->`]
  const [before, rest] = readme.split(start)
  const after = rest?.split(end)[1]
  if (before === undefined || after === undefined) throw new Error(`README.md has no ${start} … ${end}`)
  return `${before}${start}\n${content}\n${end}${after}`
}
