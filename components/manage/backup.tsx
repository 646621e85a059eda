import { Download, Upload } from 'lucide'
import { useState } from 'preact/hooks'
import type { ReadyBackup } from '@/lib/manage/actions'
import { Button } from '../ui/button'
import { BackupKinds, FOR_ME } from './backup-choice'
import { BackupPreviewTable } from './backup-preview'
import { BusyLine, useBusy } from './busy'
import { useManage } from './context'
import { Copies } from './copies'
import { FileField } from './file-field'
import { PageHead } from './page-head'
import { NewPassphrase, PassphraseField } from './passphrase-fields'

/** Carry everything to another machine, and bring it in: preview first, undo after. */
export function BackupSection() {
  const { say } = useManage()
  return (
    <section class="page halves">
      <PageHead title={say('manage.rail.backup')} about={say('manage.backup.about')} />
      <Export />
      <div>
        <Import />
        <Copies />
      </div>
    </section>
  )
}

function Export() {
  const { actions, say } = useManage()
  const [contents, setContents] = useState(FOR_ME)
  const [gzip, setGzip] = useState(false)
  const [tooBig, setTooBig] = useState(false)
  const [passphrase, setPassphrase] = useState('')
  const [again, setAgain] = useState('')
  const [busy, run] = useBusy()
  const save = async () => {
    const saved = await run(() => actions.exportBackup({ ...contents, gzip, passphrase }))
    setTooBig(saved === 'too-big')
  }
  return (
    <form
      class="panel"
      onSubmit={event => {
        event.preventDefault()
        if (passphrase === again) void save()
      }}
    >
      <h2>{say('manage.backup.export')}</h2>
      <BackupKinds value={contents} onChange={setContents} />
      {tooBig && (
        <p class="wrong" role="alert">
          {say('exchange.tooBig')}
        </p>
      )}
      <label class="check">
        <input type="checkbox" checked={gzip} onChange={event => setGzip(event.currentTarget.checked)} />
        {say('manage.backup.gzip')}
      </label>
      <NewPassphrase first={passphrase} second={again} onFirst={setPassphrase} onSecond={setAgain} />
      <p class="hint">{say('manage.backup.passphraseHint')}</p>
      <Button
        look="main"
        icon={Download}
        type="submit"
        disabled={busy || passphrase !== again || contents.kinds.length === 0}
      >
        {say('manage.backup.save')}
      </Button>
      <BusyLine busy={busy}>{say('manage.backup.saving')}</BusyLine>
    </form>
  )
}

function Import() {
  const { actions, say, tell } = useManage()
  const [file, setFile] = useState<File>()
  const [ready, setReady] = useState<ReadyBackup>()
  const [sealed, setSealed] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const [opening, runOpening] = useBusy()
  const [merging, runMerging] = useBusy()
  const open = async (chosen: File, passphrase?: string) => {
    setFile(chosen)
    setReady(undefined)
    setWrong(undefined)
    const opened = await runOpening(() => actions.openBackup(chosen, passphrase))
    setSealed(opened.kind === 'sealed' || (passphrase !== undefined && opened.kind === 'failed'))
    if (opened.kind === 'ready') setReady(opened.backup)
    if (opened.kind === 'failed') setWrong(tell(opened.words))
  }
  const done = async () => {
    if (ready && (await runMerging(() => actions.importBackup(ready)))) setReady(undefined)
  }
  return (
    <section class="panel" aria-labelledby="import-title">
      <h2 id="import-title">{say('manage.backup.import')}</h2>
      <FileField
        accept=".json,.gz,application/json,application/gzip"
        pasted="backup.json"
        onFile={chosen => void open(chosen)}
      >
        {say('manage.backup.choose')}
      </FileField>
      <BusyLine busy={opening}>{say('manage.backup.opening')}</BusyLine>
      {sealed && file && <Unlock onPassphrase={passphrase => void open(file, passphrase)} />}
      {wrong && (
        <p class="wrong" role="alert">
          {wrong}
        </p>
      )}
      {ready && (
        <>
          <BackupPreviewTable backup={ready} />
          <div class="row">
            <Button
              look="main"
              icon={Upload}
              disabled={ready.preview.empty || merging}
              onClick={() => void done()}
            >
              {say('manage.backup.merge')}
            </Button>
            <Button onClick={() => setReady(undefined)}>{say('manage.cancel')}</Button>
          </div>
          <BusyLine busy={merging}>{say('manage.backup.merging')}</BusyLine>
        </>
      )}
    </section>
  )
}

function Unlock({ onPassphrase }: { readonly onPassphrase: (passphrase: string) => void }) {
  const { say } = useManage()
  const [passphrase, setPassphrase] = useState('')
  const [shown, setShown] = useState(false)
  return (
    <form
      class="row end"
      onSubmit={event => {
        event.preventDefault()
        onPassphrase(passphrase)
      }}
    >
      <PassphraseField
        name={say('manage.backup.sealed')}
        value={passphrase}
        shown={shown}
        autocomplete="off"
        onText={setPassphrase}
        onShown={setShown}
      />
      <Button type="submit" disabled={passphrase === ''}>
        {say('manage.backup.unlock')}
      </Button>
    </form>
  )
}
