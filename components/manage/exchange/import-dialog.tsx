import { useEffect, useRef, useState } from 'preact/hooks'
import { Button } from '@/components/ui/button'
import { readPack } from '@/lib/backup/team-pack'
import { packText } from '@/lib/manage/exchange/pack-text'
import { TEMPLATE_ADDRESS } from '@/lib/manage/exchange/template'
import { unopenedWords } from '@/lib/manage/exchange/unopened-words'
import type { Encoding } from '@/lib/phrases/exchange/decode'
import { withBroken } from '@/lib/phrases/exchange/formats'
import type { Unopened } from '@/lib/phrases/exchange/open-file'
import type { Progress } from '@/lib/phrases/exchange/progress'
import type { ReadFile } from '@/lib/phrases/exchange/read-file'
import { ENGLISH } from '@/lib/phrases/starter/english'
import { useManage } from '../context'
import { FileField } from '../file-field'
import { TeamPreview } from '../team/team-preview'
import { ColumnMapper } from './column-mapper'
import { EncodingChoice } from './encoding-choice'
import { useFormatNames } from './format-names'
import { ImportPreview } from './import-preview'
import { ProgressLine } from './progress-line'

interface OpenedFile extends ReadFile {
  readonly name: string
  readonly bytes: Uint8Array
}

/** Brings phrases along from another tool: a file, what became of each row, and only then the library. */
export function ImportDialog({ onClose }: { readonly onClose: () => void }) {
  const { actions, say, tell } = useManage()
  const formats = useFormatNames()
  const dialog = useRef<HTMLDialogElement>(null)
  const [opened, setOpened] = useState<OpenedFile>()
  const [takesEnglish, setTakesEnglish] = useState(false)
  const [wrong, setWrong] = useState<Unopened>()
  useEffect(() => dialog.current?.showModal(), [])
  const [reading, setReading] = useState<Progress>()
  const under = useRef<AbortController | undefined>(undefined)
  // Whatever closes the dialog ends what goes on in it.
  useEffect(() => () => under.current?.abort(), [])
  const open = async (name: string, bytes: Uint8Array, chosen?: Encoding) => {
    under.current?.abort()
    const control = new AbortController()
    under.current = control
    const { signal } = control
    setOpened(undefined)
    setTakesEnglish(false)
    setWrong(undefined)
    setReading({ stage: 'reading', done: 0 })
    const result = await actions.readPhraseFile(
      { name, bytes, ...(chosen && { encoding: chosen }) },
      { signal, onProgress: progress => !signal.aborted && setReading(progress) },
    )
    if (signal.aborted) return
    setReading(undefined)
    if (result && 'why' in result) setWrong(result)
    else if (result) setOpened({ name, bytes, ...result })
  }
  const cancel = () => {
    under.current?.abort()
    setReading(undefined)
  }
  const content = opened?.content
  const team = opened && packText(opened.content, opened.bytes)
  return (
    <dialog ref={dialog} class="dialog" aria-labelledby="import-title-phrases" onClose={onClose}>
      <h2 id="import-title-phrases">{say('manage.exchange.import')}</h2>
      <p class="hint">{say('manage.exchange.known', formats)}</p>
      <FileField
        accept=".csv,.tsv,.txt,.xlsx,.json,.yml,.yaml"
        onFile={chosen => void chosen.arrayBuffer().then(buffer => open(chosen.name, new Uint8Array(buffer)))}
      >
        {opened?.name ?? say('manage.exchange.choose')}
      </FileField>
      {!opened && !reading && !takesEnglish && (
        <p class="hint">
          {say('manage.exchange.english')}{' '}
          <Button
            onClick={() => {
              setWrong(undefined)
              setTakesEnglish(true)
            }}
          >
            {say('manage.exchange.takeEnglish')}
          </Button>
        </p>
      )}
      {reading && <ProgressLine progress={reading} onCancel={cancel} />}
      {wrong && (
        <p class="wrong" role="alert">
          {tell(unopenedWords(wrong))}
        </p>
      )}
      {opened?.encoding && !team && (
        <EncodingChoice
          encoding={opened.encoding}
          onEncoding={encoding => void open(opened.name, opened.bytes, encoding)}
        />
      )}
      {opened && content?.kind === 'table' && !opened.file && (
        <ColumnMapper
          rows={content.rows}
          onFile={file => setOpened({ ...opened, file: withBroken(file, content) })}
        />
      )}
      {team && <TeamPreview read={readPack(team)} text={team} onDone={() => dialog.current?.close()} />}
      {content?.kind === 'data' && !opened?.file && !team && (
        <p class="wrong" role="alert">
          {say('manage.exchange.unknown')}
        </p>
      )}
      {takesEnglish && <ImportPreview file={ENGLISH} onDone={() => dialog.current?.close()} />}
      {opened?.file && <ImportPreview file={opened.file} onDone={() => dialog.current?.close()} />}
      <div class="row foot">
        <a class="link grow" download="deskside.csv" href={TEMPLATE_ADDRESS}>
          {say('manage.exchange.template')}
        </a>
        <Button onClick={() => dialog.current?.close()}>{say('manage.close')}</Button>
      </div>
    </dialog>
  )
}
