import { useState } from 'preact/hooks'
import { localDay } from '@/lib/locales/local-day'
import type { Say } from '@/lib/locales/words'
import type { Site } from '@/lib/manage/popup'

interface SiteSwitchProps {
  readonly site: Site
  readonly onSwitch: (off: boolean) => Promise<void>
  readonly say: Say
}

/** A known console: how well it is known, and whether the sidebar shows there. */
export function SiteSwitch({ site, onSwitch, say }: SiteSwitchProps) {
  const [off, setOff] = useState(site.off)
  const [failed, setFailed] = useState(false)
  const turn = async () => {
    setOff(!off)
    setFailed(false)
    await onSwitch(!off).catch(() => {
      setOff(off)
      setFailed(true)
    })
  }
  const { name } = site.facts
  return (
    <>
      <p class="name">{say('popup.language') === 'zh' ? name.zh : name.en}</p>
      <p class="about">{knownWords(site.known, say)}</p>
      <button type="button" class="bare switch" role="switch" aria-checked={!off} onClick={turn}>
        <span>{say('popup.show')}</span>
        <span class="state" aria-hidden="true">
          {off ? say('popup.hidden') : say('popup.shown')}
        </span>
        <span class="track" aria-hidden="true" />
      </button>
      {failed && (
        <p class="failed" role="alert">
          {say('popup.failed')}
        </p>
      )}
    </>
  )
}

function knownWords(known: Site['known'], say: Say): string {
  if (known.kind === 'checked') {
    const language = say('popup.language') === 'zh' ? 'zh' : 'en'
    return say('popup.checked', localDay(known.date, language))
  }
  return known.kind === 'own' ? say('popup.own') : say('popup.fromCode')
}
