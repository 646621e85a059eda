import { readScripts, type ScriptFile } from './script-file'

const KEY = 'deskside:practice-scripts'

/** The file of scripts the trainee practises with; none: the built-in buyers. */
export function keptScripts(storage: Pick<Storage, 'getItem'>): ScriptFile | undefined {
  try {
    const written = storage.getItem(KEY)
    const read = written === null ? undefined : readScripts(written)
    return read?.kind === 'read' ? read.file : undefined
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
    if (written === undefined) storage.removeItem(KEY)
    else storage.setItem(KEY, written)
  } catch {
    // Used for this practice all the same.
  }
}
