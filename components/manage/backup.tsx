import { Download, Upload } from 'lucide'
import { useState } from 'preact/hooks'
import type { ReadyBackup } from '@/lib/manage/actions'
import { Button } from '../ui/button'
import { BackupPreview } from './backup-preview'
import { useManage } from './context'
import { FileField } from './file-field'
import { PageHead } from './page-head'

/** Carry everything to another machine, and bring it in: preview first, undo after. */
export function BackupSection() {
  const { say } = useManage()
  return (
    <section class="page narrow">
      <PageHead title={say('manage.rail.backup')} about={say('manage.backup.about')} />
      <Export />
      <Import />
    </section>
  )
}

function Export() {
  const { actions, say } = useManage()
  const [notes, setNotes] = useState(true)
  const [pictures, setPictures] = useState(true)
  const [tooBig, setTooBig] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const save = async () =>
    setTooBig((await actions.exportBackup({ notes, pictures, passphrase })) === 'too-big')
  return (
    <form
      class="panel"
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <h2>{say('manage.backup.export')}</h2>
      <label class="check">
        <input type="checkbox" checked={notes} onChange={event => setNotes(event.currentTarget.checked)} />
        {say('manage.backup.withNotes')}
      </label>
      {(tooBig || !pictures) && (
        <>
          {tooBig && (
            <p class="wrong" role="alert">
              {say('exchange.tooBig')}
            </p>
          )}
          <label class="check">
            <input
              type="checkbox"
              checked={pictures}
              onChange={event => setPictures(event.currentTarget.checked)}
            />
            {say('exchange.withPictures')}
          </label>
        </>
      )}
      <label class="line">
        {say('manage.backup.passphrase')}
        <input
          type="password"
          class="field"
          autocomplete="new-password"
          value={passphrase}
          onInput={event => setPassphrase(event.currentTarget.value)}
        />
      </label>
      <p class="hint">{say('manage.backup.passphraseHint')}</p>
      <Button look="main" icon={Download} type="submit">
        {say('manage.backup.save')}
      </Button>
    </form>
  )
}

function Import() {
  const { actions, say, tell } = useManage()
  const [file, setFile] = useState<File>()
  const [ready, setReady] = useState<ReadyBackup>()
  const [sealed, setSealed] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const open = async (chosen: File, passphrase?: string) => {
    setFile(chosen)
    setReady(undefined)
    setWrong(undefined)
    const opened = await actions.openBackup(chosen, passphrase)
    setSealed(opened.kind === 'sealed' || (passphrase !== undefined && opened.kind === 'failed'))
    if (opened.kind === 'ready') setReady(opened.backup)
    if (opened.kind === 'failed') setWrong(tell(opened.words))
  }
  const done = async () => {
    if (ready && (await actions.importBackup(ready))) setReady(undefined)
  }
  return (
    <section class="panel" aria-labelledby="import-title">
      <h2 id="import-title">{say('manage.backup.import')}</h2>
      <FileField accept=".json,application/json" onFile={chosen => void open(chosen)}>
        {say('manage.backup.choose')}
      </FileField>
      {sealed && file && <Unlock onPassphrase={passphrase => void open(file, passphrase)} />}
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      {ready && (
        <>
          <BackupPreview backup={ready} />
          <div class="row">
            <Button look="main" icon={Upload} disabled={ready.preview.empty} onClick={() => void done()}>
              {say('manage.backup.merge')}
            </Button>
            <Button onClick={() => setReady(undefined)}>{say('manage.cancel')}</Button>
          </div>
        </>
      )}
    </section>
  )
}

function Unlock({ onPassphrase }: { readonly onPassphrase: (passphrase: string) => void }) {
  const { say } = useManage()
  const [passphrase, setPassphrase] = useState('')
  return (
    <form
      class="row"
      onSubmit={event => {
        event.preventDefault()
        onPassphrase(passphrase)
      }}
    >
      <label class="line">
        {say('manage.backup.sealed')}
        <input
          type="password"
          class="field"
          autocomplete="off"
          value={passphrase}
          onInput={event => setPassphrase(event.currentTarget.value)}
        />
      </label>
      <Button type="submit" disabled={passphrase === ''}>
        {say('manage.backup.unlock')}
      </Button>
    </form>
  )
}
