import { Button } from '@/components/ui/button'
import { camel } from '@/lib/locales/camel'
import type { Say } from '@/lib/locales/words'
import type { PickerActions, Pointing } from '@/lib/picker/model'

interface PointedProps {
  readonly pointing: Pointing | undefined
  readonly actions: PickerActions
  readonly say: Say
}

/** What is to be pointed at now, and the ways out of it. */
export function Pointed({ pointing, actions, say }: PointedProps) {
  const name = pointing && say(`teach.role.${camel(pointing.role)}`)
  return (
    <div class="pointed">
      <p class="hint" role="status">
        {name === undefined
          ? say('teach.intro')
          : say(pointing?.not ? 'teach.pointNot' : 'teach.pointAt', name)}
      </p>
      {pointing && (
        <p class="ways">
          <Button onClick={() => actions.point(undefined)}>{say('teach.stop')}</Button>
          {!pointing.not && <Button onClick={() => actions.skip()}>{say('teach.skip')}</Button>}
          <Button onClick={() => actions.back()}>{say('teach.back')}</Button>
        </p>
      )}
    </div>
  )
}
