import type { PhraseId } from '@/lib/phrases/library/phrase'
import type { ManageModel } from './model'
import { SECTION_IDS } from './sections'

/** Keeps the section in step with the address: `#/phrases/<phrase>`, `#/consoles/<console>`, so that a tab can be opened on it. */
export function followAddress(model: ManageModel, window: Window): void {
  const follow = () => {
    const [, name, which] = window.location.hash.split('/')
    model.section.value = SECTION_IDS.find(section => section === name) ?? 'phrases'
    const one = which ? decodeURIComponent(which) : undefined
    model.diagnosed.value = name === 'consoles' ? one : undefined
    if (name === 'phrases' && one) model.selected.value = one as PhraseId
  }
  window.addEventListener('hashchange', follow)
  follow()
}
