import type { ManageHost } from './host'
import type { ManageModel } from './model'

/** Whether there is anything an agent would miss. */
const hasSomething = ({ noteSubjects, buyers, followUps }: ManageModel) =>
  [noteSubjects, buyers, followUps].some(part => (part.value ?? []).length > 0)

/** Brings the state of the storage; once there is something to keep, the browser is asked to keep it. */
export async function followStorage(model: ManageModel, host: Pick<ManageHost, 'storage'>): Promise<void> {
  const state = await host.storage.state()
  if (state && !state.persisted && hasSomething(model)) await host.storage.persist()
  model.storage.value = await host.storage.state()
}
