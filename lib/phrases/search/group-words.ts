/** What was typed into the field, its finished `g:` words apart: they are shown as chips, and what is still being typed stays text. */
export interface GroupWords {
  readonly groups: readonly string[]
  readonly rest: string
}

/** A `g:` word is finished by the space behind it. */
const FINISHED = /(^|\s)(?:g|分组)[:：](\S+)\s/i
/** One that is being typed, at the end. */
const OPEN = /(?:^|\s)(?:g|分组)[:：](\S*)$/i

export function splitGroups(query: string): GroupWords {
  const groups: string[] = []
  let rest = query
  for (let found = FINISHED.exec(rest); found; found = FINISHED.exec(rest)) {
    const [whole, before = '', name = ''] = found
    if (!groups.includes(name)) groups.push(name)
    rest = rest.slice(0, found.index) + before + rest.slice(found.index + whole.length)
  }
  return { groups, rest: groups.length > 0 ? rest.trimStart() : rest }
}

/** The query that `splitGroups` takes apart so. */
export const joinGroups = ({ groups, rest }: GroupWords): string =>
  groups.map(name => `g:${name} `).join('') + rest

/** The part of a group's name that is typed behind an unfinished `g:`; absent where none is. */
export const openGroup = (rest: string): string | undefined => OPEN.exec(rest)?.[1]

/** The text with a group, whose name may hold spaces, in the place of the one being typed. */
export function chooseGroup({ groups, rest }: GroupWords, name: string): string {
  const words = name.split(/\s+/).filter(word => word !== '' && !groups.includes(word))
  return joinGroups({ groups: [...groups, ...words], rest: rest.replace(OPEN, '').trimStart() })
}
