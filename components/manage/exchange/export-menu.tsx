import type { IconNode } from 'lucide'
import { Menu } from '@/components/ui/menu'
import { useManage } from '../context'

interface ExportMenuProps {
  readonly icon: IconNode
  readonly onHandOut: () => void
}

/** Saves the library as a file of another tool, or as a pack for the team. */
export function ExportMenu({ icon, onHandOut }: ExportMenuProps) {
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
