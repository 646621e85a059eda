import type { Settings } from '@/lib/settings'
import { SETTINGS_SECTIONS } from '@/lib/settings/sections'
import { Button } from '../ui/button'
import { AlertRules } from './alert-rules'
import { useManage } from './context'
import { CutoffFields } from './cutoff-fields'
import { TextField, TimeField } from './fields'
import { LearnedPanel } from './learned-panel'
import { OwnWords } from './own-words'
import { PageHead } from './page-head'
import { ParamField } from './param-field'
import { SetsPanel } from './sets/sets-panel'
import { SettingsPanel, SettingsRail } from './settings-groups'
import { StorageLine } from './storage-line'
import { Wipe } from './wipe'

/** The shop's rules, the agent's name, what is kept. Every change is saved as it is made. */
export function SettingsPage() {
  const { model, say } = useManage()
  const settings = model.settings.value
  return (
    <section class="page settings">
      <PageHead title={say('manage.rail.settings')} about={say('manage.settings.about')} />
      <SettingsRail />
      <div class="settings-panels">
        <ShopFields settings={settings} />
        <Suggestions settings={settings} />
        <OnPage settings={settings} />
        <LearnedPanel />
        <Targets settings={settings} />
        <Privacy settings={settings} />
      </div>
    </section>
  )
}

type Shop = Settings['shop']
type ShopChange = Partial<Shop> | ((now: Shop) => Partial<Shop>)

function ShopFields({ settings }: { readonly settings: Settings }) {
  const { actions, say } = useManage()
  const { shop, agent } = settings
  const save = (change: ShopChange) => void actions.saveSettings('shop', change)
  return (
    <>
      <SettingsPanel of="you">
        <TextField
          name={say('manage.settings.agent')}
          value={agent.name}
          onSave={name => void actions.saveSettings('agent', { name })}
        />
        <TextField
          name={say('manage.settings.agentNumber')}
          value={agent.number}
          onSave={number => void actions.saveSettings('agent', { number })}
        />
        <TextField name={say('manage.settings.shop')} value={shop.name} onSave={name => save({ name })} />
        <TextField
          name={say('manage.settings.courier')}
          value={shop.courier}
          onSave={courier => save({ courier })}
        />
      </SettingsPanel>
      <SetsPanel />
      <SettingsPanel of="cutoff">
        <CutoffFields
          cutoffs={shop.cutoffs}
          onChange={change => save(now => ({ cutoffs: change(now.cutoffs) }))}
        />
        <ParamField
          param={SETTINGS_SECTIONS.shop.holidays}
          value={shop.holidays}
          onSave={holidays => save({ holidays: holidays as readonly string[] })}
        />
        <ParamField
          param={SETTINGS_SECTIONS.shop.courierCutoffs}
          value={shop.courierCutoffs}
          onSave={times => save({ courierCutoffs: times as Settings['shop']['courierCutoffs'] })}
        />
        <div class="row">
          <TimeField
            name={say('manage.settings.quietFrom')}
            value={shop.quiet.from}
            onSave={from => save(now => ({ quiet: { ...now.quiet, from } }))}
          />
          <TimeField
            name={say('manage.settings.quietTo')}
            value={shop.quiet.to}
            onSave={to => save(now => ({ quiet: { ...now.quiet, to } }))}
          />
        </div>
      </SettingsPanel>
      <SettingsPanel of="buyers">
        {ABOUT_BUYERS.map(name => (
          <ParamField
            key={name}
            param={SETTINGS_SECTIONS.shop[name]}
            value={shop[name]}
            onSave={value => save({ [name]: value })}
          />
        ))}
      </SettingsPanel>
      <AlertRules alerts={shop.alerts} onChange={change => save(now => ({ alerts: change(now.alerts) }))} />
      <OwnWords shop={shop} onSave={save} />
    </>
  )
}

const ABOUT_BUYERS = ['tagColours', 'buyerClasses', 'flagMeanings', 'remarkReasons', 'issueKinds'] as const

function Suggestions({ settings: { suggestions } }: { readonly settings: Settings }) {
  const { actions } = useManage()
  return (
    <SettingsPanel of="suggestions">
      <ParamField
        param={SETTINGS_SECTIONS.suggestions.amount}
        value={suggestions.amount}
        onSave={amount =>
          void actions.saveSettings('suggestions', { amount: amount as typeof suggestions.amount })
        }
      />
    </SettingsPanel>
  )
}

function OnPage({ settings: { page } }: { readonly settings: Settings }) {
  const { actions, say } = useManage()
  const save = (change: Partial<Settings['page']>) => void actions.saveSettings('page', change)
  return (
    <SettingsPanel of="page">
      <ParamField
        param={SETTINGS_SECTIONS.page.marks}
        value={page.marks}
        onSave={marks => save({ marks: marks === true })}
      />
      <ParamField
        param={SETTINGS_SECTIONS.page.button}
        value={page.button}
        onSave={button => save({ button: button === true })}
      />
      <p class="hint">{say('manage.settings.onPageHint')}</p>
    </SettingsPanel>
  )
}

/** What My day holds the agent's figures against. */
function Targets({ settings: { day } }: { readonly settings: Settings }) {
  const { actions } = useManage()
  return (
    <SettingsPanel of="day">
      {TARGETS.map(name => (
        <ParamField
          key={name}
          param={SETTINGS_SECTIONS.day[name]}
          value={day[name]}
          onSave={value => void actions.saveSettings('day', { [name]: Number(value) })}
        />
      ))}
    </SettingsPanel>
  )
}

const TARGETS = ['first', 'average', 'within20', 'within180', 'satisfied'] as const

function Privacy({ settings: { privacy } }: { readonly settings: Settings }) {
  const { actions, say } = useManage()
  const save = (change: Partial<Settings['privacy']>) => void actions.saveSettings('privacy', change)
  return (
    <SettingsPanel of="privacy">
      {KEPT.map(name => (
        <ParamField
          key={name}
          param={SETTINGS_SECTIONS.privacy[name]}
          value={privacy[name]}
          onSave={value => save({ [name]: Number(value) })}
        />
      ))}
      <p class="hint">{say('manage.settings.keepDaysHint')}</p>
      <ParamField
        param={SETTINGS_SECTIONS.privacy.countDay}
        value={privacy.countDay}
        onSave={value => save({ countDay: value === true })}
      />
      <p class="hint">{say('manage.settings.countDayHint')}</p>
      <div class="row">
        <Button onClick={() => void actions.wipeDays()}>{say('manage.settings.wipeDays')}</Button>
      </div>
      <ParamField
        param={SETTINGS_SECTIONS.privacy.countOrders}
        value={privacy.countOrders}
        onSave={value => save({ countOrders: value === true })}
      />
      <StorageLine />
      <Wipe />
    </SettingsPanel>
  )
}

const KEPT = ['keepDays', 'keepNoteDays', 'keepIssueDays', 'keepCountDays'] as const
