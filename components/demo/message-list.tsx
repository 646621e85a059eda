import type { ComponentChildren } from 'preact'
import { useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import { LABELS } from '@/lib/practice/labels'
import type { PracticeMessage } from '@/lib/practice/world'
import { MessageRow } from './message-row'

/** Messages further apart than this (ms) begin a new group. */
const GROUP = 3 * 60_000
/** Messages are drawn in runs of this many, and a run that has not changed is not looked at again. */
const RUN = 40

/** The chat, newest at the bottom; stays there unless the trainee has scrolled up to read. */
export function DemoMessages({ messages }: { readonly messages: readonly PracticeMessage[] }) {
  const box = useRef<HTMLDivElement>(null)
  const atBottom = useRef(true)
  useLayoutEffect(() => {
    const element = box.current
    if (element && atBottom.current) element.scrollTop = element.scrollHeight
  })
  const runs = Array.from({ length: Math.ceil(messages.length / RUN) }, (_, at) => at * RUN)
  return (
    <div
      class="log"
      role="log"
      aria-label={LABELS.messages}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard
      tabIndex={0}
      ref={box}
      onScroll={({ currentTarget }) => {
        const { scrollHeight, scrollTop, clientHeight } = currentTarget
        atBottom.current = scrollHeight - scrollTop - clientHeight < 40
      }}
    >
      <ol class="messages">
        {runs.map(from => (
          <Run key={from} messages={messages.slice(from, from + RUN)} before={messages[from - 1]} />
        ))}
      </ol>
    </div>
  )
}

interface RunProps {
  readonly messages: readonly PracticeMessage[]
  readonly before: PracticeMessage | undefined
}

function Run({ messages, before }: RunProps): ComponentChildren {
  // Old messages never change, so the first and the count tell whether the run has.
  return useMemo(
    () =>
      messages.map((message, at) => {
        const previous = at > 0 ? messages[at - 1] : before
        return (
          <MessageRow
            key={message.id}
            message={message}
            head={!previous || message.at - previous.at > GROUP}
          />
        )
      }),
    [messages[0], messages.length, before],
  )
}
