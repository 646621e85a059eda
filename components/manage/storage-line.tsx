import { useManage } from './context'

const MEGABYTE = 1_000_000

/** How much is stored, and whether the browser promised to keep it. */
export function StorageLine() {
  const { model, say } = useManage()
  const state = model.storage.value
  if (!state) return null
  const used = (state.used / MEGABYTE).toFixed(1)
  return (
    <p class="hint">
      {say(state.persisted ? 'manage.settings.storageKept' : 'manage.settings.storageLoose', used)}
    </p>
  )
}
