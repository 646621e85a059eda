import { KEPT } from './kept-names'
import { readScripts, type ScriptFile } from './script-file'

/** Scripts that are kept, and the text they came as. */
interface KeptScripts extends ScriptFile {
  readonly written: string
}

/** The file of scripts the trainee practises with; none: the built-in buyers. */
export function keptScripts(storage: Pick<Storage, 'getItem'>): KeptScripts | undefined {
  try {
    const written = storage.getItem(KEPT.scripts)
    if (written === null) return undefined
    const read = readScripts(written)
    return read.kind === 'read' ? { ...read.file, written } : undefined
  } catch {
    // A browser that keeps nothing.
    return undefined
  }
}

export function keepScripts(
  storage: Pick<Storage, 'setItem' | 'removeItem'>,
  written: string | undefined,
): void {
  try {
    if (written === undefined) storage.removeItem(KEPT.scripts)
    else storage.setItem(KEPT.scripts, written)
  } catch {
    // Used for this practice all the same.
  }
}
