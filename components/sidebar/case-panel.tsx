import { useSignal } from '@preact/signals'
import { Copy, FileText, Printer, Save, StickyNote } from 'lucide'
import { Button } from '@/components/ui/button'
import { useIntoView } from '@/components/ui/into-view'
import { caseFile, caseText } from '@/lib/notes/case-file'
import { caseFacts } from '@/lib/sidebar/model/case-facts'
import { useSidebar } from './context'

/** Keeps messages, orders and times of this buyer together, as the page shows them: as a file, on paper, as a note or on the clipboard. */
export function CasePanel() {
  const { model, actions, say } = useSidebar()
  const opened = useIntoView<HTMLFieldSetElement>()
  const { page, records } = model
  const messages = page.conversation.value?.messages.length ?? 0
  const orders = page.orders.value.length
  // Put together at the click: the chat goes on.
  const file = () => caseFile(caseFacts(model, model.now.peek()), say)
  const copy = () => void actions.copy(caseText(file(), say), say('caseFile.name'))
  return (
    <fieldset ref={opened} class="case-panel" aria-label={say('caseFile.keep')}>
      <p>{say('caseFile.holds', messages, orders)}</p>
      <p class="dim">{say('caseFile.personal')}</p>
      <div class="acts">
        <Button look="main" icon={Save} onClick={() => actions.saveCase(file())}>
          {say('caseFile.save')}
        </Button>
        <Button icon={Printer} onClick={() => actions.printCase(file())}>
          {say('caseFile.print')}
        </Button>
        {(records.buyer.value ?? records.order.value) && (
          <Button icon={StickyNote} onClick={() => void actions.keepCase(file())}>
            {say('caseFile.asNote')}
          </Button>
        )}
        <Button icon={Copy} onClick={copy}>
          {say('caseFile.copy')}
        </Button>
      </div>
    </fieldset>
  )
}

/** The same, folded, wherever the agent wants it. Nothing to keep without messages or orders. */
export function KeepCase() {
  const { model, say } = useSidebar()
  const open = useSignal(false)
  const { conversation, orders } = model.page
  if ((conversation.value?.messages.length ?? 0) + orders.value.length === 0) return null
  return (
    <>
      <Button
        look="quiet"
        icon={FileText}
        aria-expanded={open.value}
        onClick={() => (open.value = !open.value)}
      >
        {say('caseFile.keep')}
      </Button>
      {open.value && <CasePanel />}
    </>
  )
}
