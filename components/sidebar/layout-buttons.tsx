import {
  AppWindow,
  ArrowLeftRight,
  ClipboardPaste,
  Ellipsis,
  Keyboard,
  PanelLeftClose,
  PanelRight,
  PanelRightClose,
  Sidebar,
} from 'lucide'
import { IconButton } from '@/components/ui/button'
import { Menu } from '@/components/ui/menu'
import { SIDEBAR_HOSTS } from '@/lib/settings/layout'
import { useSidebar } from './context'

const HOST_ICONS = { page: PanelRight, panel: Sidebar, window: AppWindow } as const

/** Where the sidebar stands, and what is seldom wanted. */
export function LayoutButtons() {
  const { model, actions, say, pasted, onPaste } = useSidebar()
  const { side } = model.placement.value
  const { slash } = model.layout.value
  const push = model.layout.value.push ?? model.placement.value.pushes
  const inPage = model.hostKind === 'page'
  return (
    <div class="who-buttons">
      <Menu
        icon={Ellipsis}
        name={say('sidebar.more')}
        items={[
          ...(inPage
            ? [
                {
                  name: say(side === 'right' ? 'sidebar.dockLeft' : 'sidebar.dockRight'),
                  icon: ArrowLeftRight,
                  run: () => actions.setLayout({ side: side === 'right' ? 'left' : 'right' }),
                },
                { name: say('sidebar.push'), checked: push, run: () => actions.setLayout({ push: !push }) },
              ]
            : []),
          ...SIDEBAR_HOSTS.filter(kind => kind !== model.hostKind && !pasted).map(kind => ({
            name: say(`sidebar.host.${kind}`),
            icon: HOST_ICONS[kind],
            run: () => void actions.chooseHost(kind),
          })),
          ...(onPaste ? [{ name: say('sidebar.pasted.open'), icon: ClipboardPaste, run: onPaste }] : []),
          ...(pasted
            ? []
            : [
                { name: say('sidebar.draft.check'), run: () => actions.checkDraft() },
                {
                  name: say('sidebar.slash.use'),
                  checked: slash,
                  run: () => actions.setLayout({ slash: !slash }),
                },
              ]),
          {
            name: say('sidebar.keys.title'),
            icon: Keyboard,
            run: () => {
              model.keysShown.value = true
            },
          },
          { name: say('sidebar.managePhrases'), run: () => void actions.openManage('phrases') },
          { name: say('sidebar.settings'), run: () => void actions.openManage('settings') },
        ]}
      />
      {inPage && (
        <IconButton
          icon={side === 'right' ? PanelRightClose : PanelLeftClose}
          name={say('sidebar.collapse')}
          onClick={() => actions.setLayout({ collapsed: true })}
        />
      )}
    </div>
  )
}
