import { request } from '@/lib/messages'
import type { ManageActions } from './actions'
import type { Attempt, Tell } from './attempt'
import { dated, saveFile } from './files'

type BuyerActions = Pick<ManageActions, 'saveBuyer' | 'chooseFact' | 'exportBuyer' | 'forgetBuyer'>

export const buyerActions = (attempt: Attempt, tell: Tell): BuyerActions => ({
  saveBuyer: async profile => (await attempt(() => request('saveBuyer', profile))) !== undefined,
  async chooseFact({ id }, field, at) {
    await attempt(() =>
      request('chooseText', { table: 'buyers', id, field, ...(at !== undefined && { at }) }),
    )
  },
  async exportBuyer({ about, profile, followUps, issues, seen }) {
    await attempt(async () => {
      const { notes } = await request('kept', { abouts: [about] })
      const kept = { kind: 'deskside-buyer', about, profile, notes, followUps, issues, seen }
      const text = JSON.stringify(kept, null, 2)
      saveFile(document, dated('buyer', new Date(), 'json'), new Blob([text], { type: 'application/json' }))
      tell('buyers.exported')
    })
  },
  async forgetBuyer({ about }) {
    await attempt(async () => {
      await request('forgetBuyer', { about })
      tell('buyers.forgotten')
    })
  },
})
