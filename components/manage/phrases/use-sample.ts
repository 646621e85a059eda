import { useMemo } from 'preact/hooks'
import { type Sample, sampleOf } from '@/lib/manage/library/sample'
import { useManage } from '../context'

/** The phrase filled from the sample order; done again only when something of it changes. */
export function useSample(text: string): Sample {
  const { model } = useManage()
  const settings = model.settings.value
  const now = model.now.value
  return useMemo(() => sampleOf(text, settings, model.consoles, now), [text, settings, now, model.consoles])
}
