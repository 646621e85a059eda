import { request } from '@/lib/messages'
import type { ManageActions } from './actions'
import type { Attempt, Tell } from './attempt'
import { dated, saveFile } from './files'

type BuyerActions = Pick<ManageActions, 'saveBuyer' | 'exportBuyer' | 'forgetBuyer'>

export const buyerActions = (attempt: Attempt, tell: Tell): BuyerActions => ({
  saveBuyer: async profile => (await attempt(() => request('saveBuyer', profile))) !== undefined,
  exportBuyer({ about, profile, notes, followUps }) {
    const text = JSON.stringify({ kind: 'deskside-buyer', about, profile, notes, followUps }, null, 2)
    saveFile(document, dated('buyer', new Date(), 'json'), new Blob([text], { type: 'application/json' }))
    tell('buyers.exported')
  },
  async forgetBuyer({ about }) {
    await attempt(async () => {
      await request('forgetBuyer', { about })
      tell('buyers.forgotten')
    })
  },
})
