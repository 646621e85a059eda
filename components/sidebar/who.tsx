import { useSignal } from '@preact/signals'
import { TagChip } from '@/components/ui/tag-chip'
import { useSidebar } from './context'
import { LayoutButtons } from './layout-buttons'
import { Queue } from './queue'
import { ExactReply, PutOffLine, ReplyLater } from './reply-later'
import { SetSwitch } from './set-switch'
import { WaitingPill } from './waiting'

/** Who is on screen: name as the page writes it, tags, how long they have waited, the console and the shop. Two lines, always. */
export function Who() {
  const { model, say } = useSidebar()
  const exact = useSignal(false)
  const buyer = model.page.buyer.value
  const tags = model.records.profile.value?.tags ?? []
  return (
    <header class="who">
      <div class="who-line">
        {buyer ? (
          <h1 class="who-name" title={buyer.name}>
            <bdi>{buyer.name ?? say('sidebar.nameless')}</bdi>
          </h1>
        ) : (
          <h1 class="who-name none">
            {say(model.page.open.value ? 'sidebar.noBuyer' : 'sidebar.nothingOpen')}
          </h1>
        )}
        {tags.length > 0 && (
          <ul class="who-tags" aria-label={say('sidebar.tags')} title={tags.join(' · ')}>
            {tags.map(tag => (
              <li key={tag}>
                <TagChip name={tag} colours={model.settingsHere.value.shop.tagColours} />
              </li>
            ))}
          </ul>
        )}
        <LayoutButtons />
      </div>
      <div class="who-line where">
        <span class="cut who-where">
          {model.consoleName}
          {model.page.shop.value !== undefined && (
            <>
              {' · '}
              <bdi>{model.page.shop.value}</bdi>
            </>
          )}
        </span>
        <SetSwitch />
        <Queue />
        <WaitingPill />
        <ReplyLater onExact={() => (exact.value = true)} />
      </div>
      {exact.value && <ExactReply onClose={() => (exact.value = false)} />}
      <PutOffLine />
    </header>
  )
}
