import type { About, FollowUp, FollowUpId } from '@/lib/notes/note'
import type { ConsoleId } from '@/lib/trade/console'
import type { Stamp } from '@/lib/trade/record'

export const followUpOf = (id: string, due: number, more: Partial<FollowUp> = {}): FollowUp => ({
  id: id as FollowUpId,
  about: `buyer:pinduoduo:id:${id}` as About,
  console: 'pinduoduo-chat' as ConsoleId,
  text: `问仓库 ${id}`,
  due,
  updatedAt: '1' as Stamp,
  ...more,
})
