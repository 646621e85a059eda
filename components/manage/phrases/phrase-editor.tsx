import { BookText, Copy, Star, Trash2 } from 'lucide'
import { useState } from 'preact/hooks'
import type { PhraseDraft } from '@/lib/manage/drafts'
import { changeDraft, dropDraft } from '@/lib/manage/library/draft-actions'
import type { GroupChoice } from '@/lib/manage/library/group-choice'
import {
  type DraftChanges,
  EMPTY_DRAFT,
  readyDraft,
  sameCode,
  withChanges,
} from '@/lib/manage/library/phrase-draft'
import type { Phrase } from '@/lib/phrases/library/phrase'
import { Button, IconButton } from '../../ui/button'
import { useManage } from '../context'
import { Empty } from '../empty'
import { TeamPhrase } from '../team/team-phrase'
import { GroupSelect } from './group-select'
import { PhrasePreview } from './phrase-preview'
import { PhraseUses } from './phrase-uses'
import { PictureStrip } from './picture-strip'
import { StateChoice } from './state-choice'
import { UseLine } from './use-line'
import { useSample } from './use-sample'
import { VariableBar } from './variable-bar'

/** One phrase: written at the top, seen as the buyer would see it below. */
export function PhraseEditor({ group }: { readonly group: GroupChoice }) {
  const { model, say } = useManage()
  const selected = model.selected.value
  const phrase =
    model.library.value?.phrases.find(({ id }) => id === selected) ??
    model.team.value.hidden.find(({ id }) => id === selected)
  if (selected === undefined || (selected !== 'new' && !phrase))
    return (
      <aside class="editor">
        <Empty icon={BookText}>{say('manage.editor.idle')}</Empty>
      </aside>
    )
  if (phrase?.pack) return <TeamPhrase key={selected} phrase={phrase} />
  const inGroup = model.library.value?.groups.find(({ id, pack }) => id === group && !pack)?.id
  return (
    <Fields
      key={selected}
      start={phrase ?? { ...EMPTY_DRAFT, ...(inGroup && { group: inGroup }) }}
      saved={phrase}
    />
  )
}

function Fields({ start, saved }: { readonly start: PhraseDraft; readonly saved: Phrase | undefined }) {
  const { model, actions, say } = useManage()
  const key = saved?.id ?? 'new'
  const changes = model.drafts.value.get(key)
  const draft = withChanges(start, changes)
  const [asked, setAsked] = useState(false)
  const sample = useSample(draft)
  const change = (part: DraftChanges) => {
    setAsked(false)
    changeDraft(model, start, part)
  }
  const changed = changes !== undefined
  const taken = sameCode(model.library.value?.phrases ?? [], draft)
  const ready = draft.text.trim() !== ''
  const blocked = sample.findings.some(({ level }) => level === 'block')
  const save = async () => {
    if (blocked && !asked) return setAsked(true)
    setAsked(false)
    const id = await actions.savePhrase(readyDraft(draft))
    if (!id) return
    dropDraft(model, key)
    model.selected.value = id
    const { length } = sample.findings
    if (length > 0)
      model.notice.value = { words: { key: 'manage.checks.saved', args: [length] }, tone: 'done' }
  }
  return (
    <aside class="editor" aria-label={say('manage.editor.name')}>
      <form
        onSubmit={event => {
          event.preventDefault()
          if (ready) void save()
        }}
      >
        <div class="row">
          <label class="line grow">
            {say('manage.editor.title')}
            <input
              class="field"
              maxLength={60}
              value={draft.title}
              onInput={event => change({ title: event.currentTarget.value })}
            />
          </label>
          <label class="line code">
            {say('manage.editor.code')}
            <input
              class="field"
              maxLength={20}
              value={draft.code ?? ''}
              onInput={event => change({ code: event.currentTarget.value.trim() || undefined })}
            />
          </label>
        </div>
        {taken && (
          <p class="look" role="status">
            {say('manage.editor.codeTaken', taken.code ?? '', taken.title)}
          </p>
        )}
        <label class="line">
          {say('manage.editor.text')}
          <textarea
            id="phrase-text"
            class="field text"
            rows={6}
            maxLength={10_000}
            value={draft.text}
            onInput={event => change({ text: event.currentTarget.value })}
          />
        </label>
        <VariableBar field="phrase-text" onText={text => change({ text })} />
        <PictureStrip ids={draft.pictures ?? []} onIds={pictures => change({ pictures })} />
        <PhrasePreview sample={sample} />
        <div class="row">
          <div class="line grow">
            {say('manage.editor.group')}
            <GroupSelect
              name={say('manage.editor.group')}
              value={draft.group}
              onGroup={group => change({ group })}
            />
          </div>
        </div>
        <StateChoice
          name={say('manage.editor.states')}
          states={draft.states ?? []}
          onStates={states => change({ states })}
        />
        <PhraseUses draft={draft} onChange={change} />
        {asked && (
          <p class="wrong" role="alert">
            {say('manage.checks.save')}
          </p>
        )}
        <div class="row foot">
          <Button look="main" type="submit" disabled={!ready || !changed}>
            {say(asked ? 'manage.checks.saveYes' : 'manage.editor.save')}
          </Button>
          {changed && (
            <Button look="quiet" onClick={() => dropDraft(model, key)}>
              {say('manage.editor.discard')}
            </Button>
          )}
          {saved && <SavedActions phrase={saved} />}
        </div>
      </form>
    </aside>
  )
}

function SavedActions({ phrase }: { readonly phrase: Phrase }) {
  const { model, actions, say } = useManage()
  const library = model.library.value
  const pin = library?.pins.find(({ id }) => id === phrase.id)
  const copy = async () => {
    const { id: _, updatedAt: __, ...rest } = phrase
    const id = await actions.savePhrase({ ...rest, title: say('manage.editor.copyOf', phrase.title) })
    if (id) model.selected.value = id
  }
  return (
    <>
      <UseLine phrase={phrase} />
      <IconButton
        icon={Star}
        name={say(pin ? 'manage.editor.unpin' : 'manage.editor.pin')}
        aria-pressed={pin !== undefined}
        onClick={() => void actions.pin(phrase.id, pin ? null : (library?.pins.length ?? 0))}
      />
      <IconButton icon={Copy} name={say('manage.editor.copy')} onClick={() => void copy()} />
      <IconButton
        icon={Trash2}
        name={say('manage.editor.remove')}
        onClick={() => void actions.removePhrases([phrase.id])}
      />
    </>
  )
}
