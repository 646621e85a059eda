import { readForeign } from '@/lib/phrases/exchange/formats'
import type { ForeignFile } from '@/lib/phrases/exchange/formats/format'
import { openFile } from '@/lib/phrases/exchange/open-file'

/** Reads a file's text the way an import does. Throws where nobody recognises it. */
export async function readText(name: string, text: string): Promise<ForeignFile> {
  const opened = await openFile(name, new TextEncoder().encode(text))
  if ('why' in opened) throw new Error(opened.why)
  const file = readForeign(opened.content)
  if (!file) throw new Error('not recognised')
  return file
}
