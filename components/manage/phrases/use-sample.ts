import { useMemo } from 'preact/hooks'
import { type Sample, sampleOf } from '@/lib/manage/library/sample'
import type { Phrase } from '@/lib/phrases/library/phrase'
import { textsByCode } from '@/lib/phrases/text/write-out'
import { useManage } from '../context'

/** The phrase filled from the sample order; done again only when something of it changes. */
export function useSample({ text, code }: Pick<Phrase, 'code' | 'text'>): Sample {
  const { model } = useManage()
  const settings = model.settings.value
  const now = model.now.value
  const phrases = model.library.value?.phrases
  const textOf = useMemo(() => textsByCode(phrases ?? []), [phrases])
  return useMemo(
    () => sampleOf({ text, ...(code !== undefined && { code }) }, textOf, settings, model.consoles, now),
    [text, code, textOf, settings, now, model.consoles],
  )
}
