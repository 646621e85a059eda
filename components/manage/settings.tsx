import type { Settings } from '@/lib/settings'
import { useManage } from './context'
import { CutoffFields } from './cutoff-fields'
import { NumberField, TextField, TimeField } from './fields'
import { LearnedPanel } from './learned-panel'
import { OwnWords } from './own-words'
import { PageHead } from './page-head'
import { SetsPanel } from './sets/sets-panel'
import { Wipe } from './wipe'

/** The shop's rules, the agent's name, what is kept. Every change is saved as it is made. */
export function SettingsPage() {
  const { model, say } = useManage()
  const settings = model.settings.value
  return (
    <section class="page narrow">
      <PageHead title={say('manage.rail.settings')} about={say('manage.settings.about')} />
      <Shop settings={settings} />
      <OnPage settings={settings} />
      <LearnedPanel />
      <Privacy settings={settings} />
    </section>
  )
}

function Shop({ settings }: { readonly settings: Settings }) {
  const { actions, say } = useManage()
  const { shop, agent } = settings
  const save = (change: Partial<Settings['shop']>) =>
    void actions.saveSettings('shop', { ...shop, ...change })
  return (
    <>
      <fieldset class="panel">
        <legend>{say('manage.settings.you')}</legend>
        <TextField
          name={say('manage.settings.agent')}
          value={agent.name}
          onSave={name => void actions.saveSettings('agent', { name })}
        />
        <TextField name={say('manage.settings.shop')} value={shop.name} onSave={name => save({ name })} />
        <TextField
          name={say('manage.settings.courier')}
          value={shop.courier}
          onSave={courier => save({ courier })}
        />
      </fieldset>
      <SetsPanel />
      <fieldset class="panel">
        <legend>{say('manage.settings.cutoff')}</legend>
        <CutoffFields cutoffs={shop.cutoffs} onSave={cutoffs => save({ cutoffs })} />
        <NumberField
          name={say('manage.settings.lead')}
          value={shop.leadMinutes}
          min={5}
          max={720}
          onSave={leadMinutes => save({ leadMinutes })}
        />
        <NumberField
          name={say('manage.settings.nudgeAfter')}
          value={shop.nudgeAfterMinutes}
          min={0}
          max={2880}
          onSave={nudgeAfterMinutes => save({ nudgeAfterMinutes })}
        />
        <div class="row">
          <TimeField
            name={say('manage.settings.quietFrom')}
            value={shop.quiet.from}
            onSave={from => save({ quiet: { ...shop.quiet, from } })}
          />
          <TimeField
            name={say('manage.settings.quietTo')}
            value={shop.quiet.to}
            onSave={to => save({ quiet: { ...shop.quiet, to } })}
          />
        </div>
      </fieldset>
      <fieldset class="panel">
        <legend>{say('manage.settings.waiting')}</legend>
        <NumberField
          name={say('manage.settings.waitLook')}
          value={shop.waiting.look / 1000}
          min={5}
          max={600}
          onSave={look => save({ waiting: { ...shop.waiting, look: look * 1000 } })}
        />
        <NumberField
          name={say('manage.settings.waitAct')}
          value={shop.waiting.act / 1000}
          min={5}
          max={600}
          onSave={act => save({ waiting: { ...shop.waiting, act: act * 1000 } })}
        />
      </fieldset>
      <fieldset class="panel">
        <legend>{say('manage.settings.addressWords')}</legend>
        <TextField
          name={say('manage.settings.addressWordsHint')}
          value={shop.addressWords.join('、')}
          onSave={words => save({ addressWords: words.split(/[、,，;；\s]+/).filter(word => word !== '') })}
        />
      </fieldset>
      <OwnWords shop={shop} onSave={save} />
    </>
  )
}

function OnPage({ settings: { page } }: { readonly settings: Settings }) {
  const { actions, say } = useManage()
  const box = (part: keyof Settings['page'], name: string) => (
    <label class="check">
      <input
        type="checkbox"
        checked={page[part]}
        onChange={({ currentTarget: { checked } }) =>
          void actions.saveSettings('page', { ...page, [part]: checked })
        }
      />
      {name}
    </label>
  )
  return (
    <fieldset class="panel">
      <legend>{say('manage.settings.onPage')}</legend>
      {box('marks', say('manage.settings.onPageMarks'))}
      {box('button', say('manage.settings.onPageButton'))}
      <p class="hint">{say('manage.settings.onPageHint')}</p>
    </fieldset>
  )
}

function Privacy({ settings }: { readonly settings: Settings }) {
  const { actions, say } = useManage()
  return (
    <fieldset class="panel">
      <legend>{say('manage.settings.privacy')}</legend>
      <NumberField
        name={say('manage.settings.keepDays')}
        value={settings.privacy.keepDays}
        min={0}
        max={3650}
        onSave={keepDays => void actions.saveSettings('privacy', { keepDays })}
      />
      <p class="hint">{say('manage.settings.keepDaysHint')}</p>
      <Wipe />
    </fieldset>
  )
}
