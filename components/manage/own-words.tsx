import { useEffect, useId, useState } from 'preact/hooks'
import { readOwnWords, writeOwnWords } from '@/lib/phrases/text/forbidden/own-words'
import type { Settings } from '@/lib/settings'
import { useManage } from './context'

/** How many words each list may hold. */
const MOST = 1000
/** Of the longest text that may stand in a reply, in UTF-16 units. */
const LONGEST = 100

interface OwnWordsProps {
  readonly shop: Settings['shop']
  readonly onSave: (change: Partial<Settings['shop']>) => void
}

/** The shop's own forbidden words and what may stand in a reply all the same, a line each. */
export function OwnWords({ shop, onSave }: OwnWordsProps) {
  const { say } = useManage()
  const wrongWords = (text: string) => {
    const { words, wrong } = readOwnWords(text)
    if (wrong.length > 0) return say('manage.settings.ownWordsWrong', wrong.slice(0, 5).join(say('ui.and')))
    return words.length > MOST ? say('manage.settings.tooManyWords', MOST) : undefined
  }
  const wrongAllowed = (text: string) => {
    const lines = linesOf(text)
    if (lines.length > MOST) return say('manage.settings.tooManyWords', MOST)
    return lines.some(line => line.length > LONGEST) ? say('manage.settings.longWord', LONGEST) : undefined
  }
  return (
    <fieldset class="panel">
      <legend>{say('manage.settings.ownWords')}</legend>
      <Lines
        name={say('manage.settings.ownWordsName')}
        hint={say('manage.settings.ownWordsHint')}
        written={writeOwnWords(shop.ownWords)}
        wrong={wrongWords}
        onWritten={text => onSave({ ownWords: readOwnWords(text).words })}
      />
      <Lines
        name={say('manage.settings.allowedWords')}
        hint={say('manage.settings.allowedWordsHint')}
        written={shop.allowedWords.join('\n')}
        wrong={wrongAllowed}
        onWritten={text => onSave({ allowedWords: linesOf(text) })}
      />
    </fieldset>
  )
}

const linesOf = (text: string) =>
  [...new Set(text.split('\n').map(line => line.trim()))].filter(line => line !== '')

interface LinesProps {
  readonly name: string
  readonly hint: string
  readonly written: string
  readonly wrong: (text: string) => string | undefined
  /** Called on leaving the field, only with a text that holds. */
  readonly onWritten: (text: string) => void
}

function Lines({ name, hint, written, wrong, onWritten }: LinesProps) {
  const [text, setText] = useState(written)
  useEffect(() => setText(written), [written])
  const fault = text === written ? undefined : wrong(text)
  const id = useId()
  return (
    <>
      <label for={id}>{name}</label>
      <textarea
        id={id}
        class="field"
        rows={5}
        spellcheck={false}
        aria-describedby={`${id}-hint`}
        aria-invalid={fault !== undefined}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
        onChange={({ currentTarget: { value } }) => {
          if (value !== written && !wrong(value)) onWritten(value)
        }}
      />
      <p class="hint" id={`${id}-hint`}>
        {hint}
      </p>
      {fault && (
        <p class="wrong" role="alert">
          {fault}
        </p>
      )}
    </>
  )
}
