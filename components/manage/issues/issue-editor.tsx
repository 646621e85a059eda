import { useState } from 'preact/hooks'
import type { Issue } from '@/lib/notes/issue'
import { Button } from '../../ui/button'
import { useManage } from '../context'

/** Sets one issue right: its kind, product and words. */
export function IssueEditor({ issue, onClose }: { readonly issue: Issue; readonly onClose: () => void }) {
  const { model, actions, say } = useManage()
  const [kind, setKind] = useState(issue.kind)
  const [product, setProduct] = useState(issue.product ?? '')
  const [text, setText] = useState(issue.text ?? '')
  // The list may have changed since: a kind that was logged stays one.
  const kinds = [...new Set([...model.settings.value.shop.issueKinds, issue.kind])]
  const save = async () => {
    const { product: _, text: __, ...rest } = issue
    const filled = {
      ...(product.trim() && { product: product.trim() }),
      ...(text.trim() && { text: text.trim() }),
    }
    if (await actions.saveIssue({ ...rest, kind, ...filled })) onClose()
  }
  return (
    <div class="issue-editor">
      <select
        class="field select"
        aria-label={say('issues.kinds')}
        value={kind}
        onChange={({ currentTarget }) => setKind(currentTarget.value)}
      >
        {kinds.map(one => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </select>
      <input
        class="field"
        aria-label={say('issues.side.product')}
        placeholder={say('issues.side.product')}
        maxLength={200}
        value={product}
        onInput={({ currentTarget }) => setProduct(currentTarget.value)}
      />
      <input
        class="field"
        aria-label={say('issues.detail')}
        placeholder={say('issues.detail')}
        value={text}
        onInput={({ currentTarget }) => setText(currentTarget.value)}
      />
      <Button look="main" onClick={() => void save()}>
        {say('note.save')}
      </Button>
      <Button onClick={onClose}>{say('note.cancel')}</Button>
    </div>
  )
}
