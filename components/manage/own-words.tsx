import { readOwnWords, writeOwnWords } from '@/lib/phrases/text/forbidden/own-words'
import type { Settings } from '@/lib/settings'
import { SETTINGS_SECTIONS } from '@/lib/settings/sections'
import { useManage } from './context'
import { LinesField } from './lines-field'
import { SettingsPanel } from './settings-groups'

const { ownWords, allowedWords } = SETTINGS_SECTIONS.shop

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
    return words.length > ownWords.most ? say('manage.settings.tooManyWords', ownWords.most) : undefined
  }
  const wrongAllowed = (text: string) => {
    const lines = linesOf(text)
    const { most, longest } = allowedWords
    if (lines.length > most) return say('manage.settings.tooManyWords', most)
    return lines.some(line => line.length > longest) ? say('manage.settings.longWord', longest) : undefined
  }
  return (
    <SettingsPanel of="words">
      <LinesField
        name={say('manage.settings.ownWordsName')}
        hint={say('manage.settings.ownWordsHint')}
        written={writeOwnWords(shop.ownWords)}
        wrong={wrongWords}
        onWritten={text => onSave({ ownWords: readOwnWords(text).words })}
      />
      <LinesField
        name={say('manage.settings.allowedWords')}
        hint={say('manage.settings.allowedWordsHint')}
        written={shop.allowedWords.join('\n')}
        wrong={wrongAllowed}
        onWritten={text => onSave({ allowedWords: linesOf(text) })}
      />
    </SettingsPanel>
  )
}

const linesOf = (text: string) =>
  [...new Set(text.split('\n').map(line => line.trim()))].filter(line => line !== '')
