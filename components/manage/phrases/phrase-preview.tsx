import { useMemo } from 'preact/hooks'
import { fill } from '@/lib/phrases/fill'
import { valuesFrom } from '@/lib/phrases/variables'
import { useManage } from '../context'
import { sampleMoment } from './sample'

/** The phrase as the buyer would read it, filled from a made-up order; what was filled is marked. */
export function PhrasePreview({ text }: { readonly text: string }) {
  const { model, say } = useManage()
  const settings = model.settings.value
  const now = model.now.value
  const filled = useMemo(
    () => fill(text, valuesFrom({ ...sampleMoment(now), settings, now: new Date(now) })),
    [text, settings, now],
  )
  return (
    <section class="bubble-box" aria-label={say('manage.editor.preview')}>
      <p class="bubble">
        {text.trim() === '' ? (
          <span class="hint">{say('manage.editor.previewEmpty')}</span>
        ) : (
          filled.parts.map((part, i) =>
            part.kind === 'text' ? (
              part.text
            ) : part.kind === 'missing' ? (
              <mark key={i} class="gap">{`{${part.name}}`}</mark>
            ) : (
              <mark key={i}>{part.text}</mark>
            ),
          )
        )}
      </p>
      <p class="hint">{say('manage.editor.length', filled.text.length)}</p>
      {filled.missing.length > 0 && (
        <p class="hint">{say('manage.editor.typed', filled.missing.join('、'))}</p>
      )}
    </section>
  )
}
