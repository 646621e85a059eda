import type { ManageModel } from './model'
import { doneNotice, failedNotice } from './notices'

/** What the work gives; `undefined` once its failure was said in a notice. */
export type Attempt = <T>(work: () => Promise<T>) => Promise<T | undefined>

/** Says in a notice that something was done. */
export type Tell = (...notice: Parameters<typeof doneNotice>) => void

export const createAttempt =
  (model: ManageModel): Attempt =>
  async work => {
    try {
      return await work()
    } catch (error) {
      model.notice.value = failedNotice(error)
      return undefined
    }
  }

export const createTell =
  (model: ManageModel): Tell =>
  (...notice) => {
    model.notice.value = doneNotice(...notice)
  }
