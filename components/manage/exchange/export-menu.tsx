import type { IconNode } from 'lucide'
import { Menu } from '@/components/ui/menu'
import { useManage } from '../context'

interface LeaveMenuProps {
  readonly icon: IconNode
  readonly onHandOut: () => void
}

/** Takes the library elsewhere: no one is kept here. */
export function ExportMenu({ icon, onHandOut }: LeaveMenuProps) {
  const { actions, say } = useManage()
  return (
    <Menu
      icon={icon}
      name={say('manage.exchange.leave')}
      items={[
        { name: say('manage.exchange.asQianniu'), run: () => void actions.exportPhrases('qianniu') },
        { name: say('manage.exchange.asXlsx'), run: () => void actions.exportPhrases('xlsx') },
        { name: say('team.handOutAs'), run: onHandOut },
      ]}
    />
  )
}
