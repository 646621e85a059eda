import { useEffect, useState } from 'preact/hooks'
import { type Planned, planImportSliced, planUnderWay } from '@/lib/manage/exchange/plan-import'
import type { ForeignFile } from '@/lib/phrases/exchange/formats/format'
import type { ImportMode, ImportTarget } from '@/lib/phrases/exchange/plan'

/** The import plan of a file, made anew whenever something of it changes; a new question ends the last one. */
export function usePlan(
  file: ForeignFile,
  target: ImportTarget | undefined,
  mode: ImportMode,
  home: string | undefined,
): Planned {
  const [planned, setPlanned] = useState<Planned>(planUnderWay(file, 0))
  useEffect(
    () => target && planImportSliced(file, { target, mode, home }, setPlanned),
    [file, target, mode, home],
  )
  return planned
}
