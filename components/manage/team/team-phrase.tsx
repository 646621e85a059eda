import { CopyPlus, Eye, EyeOff, Star } from 'lucide'
import type { Phrase } from '@/lib/phrases/library/phrase'
import { Button, IconButton } from '../../ui/button'
import { useManage } from '../context'
import { Dots } from '../dots'
import { PhrasePreview } from '../phrases/phrase-preview'
import { PictureStrip } from '../phrases/picture-strip'
import { UseLine } from '../phrases/use-line'
import { useSample } from '../phrases/use-sample'

/** A phrase of the team: to be read, pinned, hidden and copied, not changed. */
export function TeamPhrase({ phrase }: { readonly phrase: Phrase }) {
  const { model, actions, say } = useManage()
  const sample = useSample(phrase)
  const { packs, hidden } = model.team.value
  const pack = packs.find(({ id }) => id === phrase.pack)
  const isHidden = hidden.some(({ id }) => id === phrase.id)
  const pins = model.library.value?.pins ?? []
  const pinned = pins.some(({ id }) => id === phrase.id)
  const copy = async () => {
    const { id: _, updatedAt: __, pack: ___, group: ____, ...own } = phrase
    const id = await actions.savePhrase(own)
    if (id) model.selected.value = id
  }
  return (
    <aside class="editor" aria-label={say('manage.editor.name')}>
      <div class="team-phrase">
        <h2>{phrase.title}</h2>
        <p class="hint">
          <Dots items={[say('team.fixed', pack?.name ?? ''), phrase.code]} />
        </p>
        <PhrasePreview sample={sample} />
        <PictureStrip ids={phrase.pictures ?? []} />
        <div class="row foot">
          <Button look="main" icon={CopyPlus} onClick={() => void copy()}>
            {say('team.copy')}
          </Button>
          <UseLine phrase={phrase} />
          {!isHidden && (
            <IconButton
              icon={Star}
              name={say(pinned ? 'manage.editor.unpin' : 'manage.editor.pin')}
              aria-pressed={pinned}
              onClick={() => void actions.pin(phrase.id, pinned ? null : pins.length)}
            />
          )}
          <IconButton
            icon={isHidden ? Eye : EyeOff}
            name={say(isHidden ? 'team.unhide' : 'team.hide')}
            onClick={() => void actions.hide(phrase, !isHidden)}
          />
        </div>
      </div>
    </aside>
  )
}
