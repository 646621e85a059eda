import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Gives the extension a site as the agent does in the browser's own question, which cannot be answered without a window. The browser must
 * be closed.
 */
export function allow(profile: string, extension: string, origin: string): void {
  const path = join(profile, 'Default', 'Preferences')
  const preferences = JSON.parse(readFileSync(path, 'utf8'))
  const settings = preferences.extensions.settings[extension]
  for (const name of ['active_permissions', 'granted_permissions', 'runtime_granted_permissions']) {
    const before = settings[name] ?? {
      api: [],
      explicit_host: [],
      manifest_permissions: [],
      scriptable_host: [],
    }
    settings[name] = { ...before, explicit_host: [...(before.explicit_host ?? []), origin] }
  }
  writeFileSync(path, JSON.stringify(preferences))
}
