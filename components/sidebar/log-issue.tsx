import { useSignal } from '@preact/signals'
import { CircleX } from 'lucide'
import { Button } from '@/components/ui/button'
import { GrowingField } from '@/components/ui/growing-field'
import { useIntoView } from '@/components/ui/into-view'
import { ISSUE } from '@/lib/sidebar/model/draft-keys'
import { useSidebar } from './context'

/** Logs what went wrong: one click on its kind, with the product of the order shown. */
export function LogIssue() {
  const { model, say } = useSidebar()
  const open = useSignal(false)
  const buyer = model.page.buyerKey.value
  const order = model.page.order.value?.id
  return (
    <>
      <Button
        look="quiet"
        icon={CircleX}
        aria-expanded={open.value}
        onClick={() => (open.value = !open.value)}
      >
        {say('issues.log')}
      </Button>
      {open.value && <IssueFields key={`${buyer} ${order ?? ''}`} onLogged={() => (open.value = false)} />}
    </>
  )
}

function IssueFields({ onLogged }: { readonly onLogged: () => void }) {
  const { model, actions, say } = useSidebar()
  const opened = useIntoView<HTMLFieldSetElement>()
  const { drafts } = model
  const key = ISSUE(model.page.buyerKey.value, model.page.order.value?.id)
  const products = [...new Set((model.page.order.value?.items ?? []).map(({ title }) => title))]
  const product = useSignal(products[0] ?? '')
  const busy = useSignal(false)
  const log = async (kind: string) => {
    if (busy.value) return
    busy.value = true
    const done = await actions.logIssue({ kind, product: product.value, text: drafts.get(key) })
    busy.value = false
    if (!done) return
    drafts.set(key, '')
    onLogged()
  }
  return (
    <fieldset ref={opened} class="issue-fields" aria-label={say('issues.log')}>
      {products.length > 0 && (
        <select
          class="field select"
          aria-label={say('issues.product')}
          value={product.value}
          onChange={({ currentTarget }) => (product.value = currentTarget.value)}
        >
          {products.map(title => (
            <option key={title} value={title}>
              {title}
            </option>
          ))}
          <option value="">{say('issues.noProduct')}</option>
        </select>
      )}
      <GrowingField
        name={say('issues.text')}
        value={drafts.get(key)}
        onText={typed => drafts.set(key, typed)}
        onEnter={() => undefined}
      />
      <div class="issue-kinds">
        {model.settingsHere.value.shop.issueKinds.map(kind => (
          <Button key={kind} onClick={() => void log(kind)}>
            {kind}
          </Button>
        ))}
      </div>
    </fieldset>
  )
}
