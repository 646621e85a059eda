import { useManage } from '../context'

/** The way to the diagnostics of one console; says when something there needs a look. */
export function DiagnosticsLink({ id, name }: { readonly id: string; readonly name: string }) {
  const { model, say } = useManage()
  const found = model.diagnoses.value.find(one => one.id === id)
  if (!found) return null
  const isOff = found.off.length > 0
  return (
    <a
      href={`#/consoles/${encodeURIComponent(id)}`}
      aria-label={say(isOff ? 'diagnose.linkOffOf' : 'diagnose.linkOf', name)}
    >
      {say(isOff ? 'diagnose.linkOff' : 'diagnose.link')}
    </a>
  )
}
