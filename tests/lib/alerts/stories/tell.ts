import { describe, expect, it } from 'vitest'
import { raised, type Story } from './story'

/** Every story raises what it says and nothing else. */
export function tell(about: string, stories: readonly Story[]): void {
  describe(about, () => {
    it.each(stories.map(story => [`${story.when} ${story.is}`, story] as const))('%s', (_name, story) => {
      expect(raised(story)).toEqual([...story.raises].sort())
    })
  })
}
