import { describe, expect, it } from 'vitest'
import { comesBack, raised, type Story } from './story'

/** Every story raises what it says and nothing else; and nothing of it comes back once it is set aside, while it stays as it is. */
export function tell(about: string, stories: readonly Story[]): void {
  describe(about, () => {
    it.each(stories.map(story => [`${story.when} ${story.is}`, story] as const))('%s', (_name, story) => {
      expect(raised(story)).toEqual([...story.raises].sort())
      expect(comesBack(story)).toEqual([])
    })
  })
}
