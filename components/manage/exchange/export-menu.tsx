import type { IconNode } from 'lucide'
import { Menu } from '@/components/ui/menu'
import { BusyLine, useBusy } from '../busy'
import { useManage } from '../context'

interface ExportMenuProps {
  readonly icon: IconNode
  readonly onHandOut: () => void
}

/** Saves the library as a file of another tool, or as a pack for the team. */
export function ExportMenu({ icon, onHandOut }: ExportMenuProps) {
  const { actions, say } = useManage()
  const [busy, run] = useBusy()
  const save = (as: 'qianniu' | 'xlsx') => void run(() => actions.exportPhrases(as))
  return (
    <>
      <BusyLine busy={busy}>{say('manage.exchange.exporting')}</BusyLine>
      <Menu
        icon={icon}
        name={say('manage.exchange.export')}
        items={[
          { name: say('manage.exchange.asQianniu'), run: () => save('qianniu') },
          { name: say('manage.exchange.asXlsx'), run: () => save('xlsx') },
          { name: say('team.handOutAs'), run: onHandOut },
        ]}
      />
    </>
  )
}
