import { Users } from 'lucide'
import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import { useCloseOutside } from '@/components/ui/close-outside'
import { Icon } from '@/components/ui/icon'
import { Roving } from '@/components/ui/roving'
import { stopwatch } from '@/components/ui/time-words'
import { isComposing } from '@/lib/composer/ime'
import type { WaitingBuyer } from '@/lib/sidebar/model/page'
import { useSidebar } from './context'

/** Rows of the list; who waits behind these is not next. */
const MOST = 20

/** How many buyers of the console's list wait beside this one; opens who waits longest. A row points at its buyer in the console. */
export function Queue() {
  const { model, actions, say } = useSidebar()
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const waiting = model.page.alsoWaiting.value
  useLayoutEffect(() => {
    if (open) root.current?.querySelector<HTMLElement>('.queue-row')?.focus()
  }, [open])
  useCloseOutside(root, open, setOpen)
  if (waiting.length === 0) return null
  const close = () => {
    setOpen(false)
    root.current?.querySelector<HTMLElement>('button')?.focus()
  }
  const level = waiting[0]?.level ?? 'calm'
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what its button opened.
    <div
      class="queue"
      ref={root}
      onKeyDown={event => {
        if (!open || event.key !== 'Escape' || isComposing(event)) return
        event.preventDefault()
        event.stopPropagation()
        close()
      }}
      onFocusOut={({ relatedTarget: to }) => {
        if (to instanceof Node && !root.current?.contains(to)) setOpen(false)
      }}
    >
      <button
        type="button"
        class={`bare waiting queue-button ${level}`}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        <Icon of={Users} size={12} />
        {say('sidebar.queue.count', waiting.length)}
      </button>
      {open && (
        <section class="queue-list" aria-label={say('sidebar.queue.title')}>
          <p class="queue-title">{say('sidebar.queue.title')}</p>
          <Roving class="rows">
            {waiting.slice(0, MOST).map(row => (
              <QueueRow
                key={row.buyer.key}
                row={row}
                onPick={() => {
                  close()
                  void actions.showBuyer(row.buyer)
                }}
              />
            ))}
          </Roving>
          {waiting.length > MOST && (
            <p class="queue-title">{say('sidebar.queue.more', waiting.length - MOST)}</p>
          )}
        </section>
      )}
    </div>
  )
}

function QueueRow({ row: { buyer, ms, level }, onPick }: { readonly row: WaitingBuyer; onPick(): void }) {
  const { say } = useSidebar()
  const waited =
    ms === undefined
      ? say('sidebar.queue.unread', buyer.unread ?? 1)
      : buyer.overdue
        ? say('sidebar.queue.overdue')
        : stopwatch(ms)
  return (
    <button type="button" class="bare queue-row" onClick={onPick}>
      <bdi class="cut queue-name">{buyer.name}</bdi>
      <span class={`queue-waited ${level ?? 'calm'}`} title={buyer.time}>
        {waited}
      </span>
      {buyer.last !== undefined && <bdi class="cut queue-last">{buyer.last}</bdi>}
    </button>
  )
}
