import { Download, Upload } from 'lucide'
import { useState } from 'preact/hooks'
import type { ReadyBackup } from '@/lib/manage/opened-backup'
import { Button } from '../ui/button'
import { BackupKinds, FOR_ME } from './backup-choice'
import { BackupPreviewTable } from './backup-preview'
import { useManage } from './context'
import { Copies } from './copies'
import { FileField } from './file-field'
import { PageHead } from './page-head'
import { NewPassphrase, PassphraseField } from './passphrase-fields'
import { useWork, WorkLine } from './work-line'

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
  const [work, run] = useWork()
  const save = async () => {
    const saved = await run(watching => actions.exportBackup({ ...contents, gzip, passphrase }, watching))
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
        disabled={work !== undefined || passphrase !== again || contents.kinds.length === 0}
      >
        {say('manage.backup.save')}
      </Button>
      <WorkLine work={work}>{say('manage.backup.saving')}</WorkLine>
      <p class="hint">
        {say('manage.backup.schemaAbout')}{' '}
        <button type="button" class="bare link" onClick={() => void actions.saveBackupSchema()}>
          {say('manage.backup.schema')}
        </button>
      </p>
    </form>
  )
}

function Import() {
  const { actions, say, tell } = useManage()
  const [file, setFile] = useState<File>()
  const [ready, setReady] = useState<ReadyBackup>()
  const [sealed, setSealed] = useState(false)
  const [wrong, setWrong] = useState<string>()
  const [opening, runOpening] = useWork()
  const [merging, runMerging] = useWork()
  const open = async (chosen: File, passphrase?: string) => {
    setFile(chosen)
    setReady(undefined)
    setWrong(undefined)
    const opened = await runOpening(watching =>
      actions.openBackup(chosen, { ...(passphrase !== undefined && { passphrase }), watching }),
    )
    setSealed(opened.kind === 'sealed' || (passphrase !== undefined && opened.kind === 'failed'))
    if (opened.kind === 'ready') setReady(opened.backup)
    if (opened.kind === 'failed') setWrong(tell(opened.words))
  }
  const done = async () => {
    if (!ready) return
    const isDone = await runMerging(watching => actions.importBackup(ready, watching))
    if (isDone) setReady(undefined)
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
      <WorkLine work={opening}>{say('manage.backup.opening')}</WorkLine>
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
              disabled={ready.preview.empty || merging !== undefined}
              onClick={() => void done()}
            >
              {say('manage.backup.merge')}
            </Button>
            {!merging && <Button onClick={() => setReady(undefined)}>{say('manage.cancel')}</Button>}
          </div>
          <WorkLine work={merging}>{say('manage.backup.merging')}</WorkLine>
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
