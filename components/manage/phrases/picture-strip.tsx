import { ImagePlus, X } from 'lucide'
import { useEffect, useState } from 'preact/hooks'
import { MOST_PICTURES, PICTURE_TYPES, type Picture, type PictureId } from '@/lib/phrases/library/picture'
import { IconButton } from '../../ui/button'
import { Icon } from '../../ui/icon'
import { useManage } from '../context'

interface PictureStripProps {
  readonly ids: readonly PictureId[]
  /** Absent where they cannot be changed. */
  readonly onIds?: (ids: readonly PictureId[]) => void
}

/** Pictures a phrase carries, small; one more can be put in until there are three. */
export function PictureStrip({ ids, onIds }: PictureStripProps) {
  const { actions, say } = useManage()
  const [known, setKnown] = useState<ReadonlyMap<PictureId, Picture>>(new Map())
  const key = ids.join()
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for again when there are others, not whenever the list is a new one
  useEffect(() => {
    if (ids.length === 0) return
    void actions.pictures(ids).then(found => setKnown(new Map(found.map(one => [one.id, one]))))
  }, [key])
  if (!onIds && ids.length === 0) return null
  const add = async (file: File) => {
    const id = await actions.addPicture(file)
    if (id && !ids.includes(id)) onIds?.([...ids, id])
  }
  return (
    <fieldset class="pictures">
      <legend>{say('manage.pictures.name')}</legend>
      {ids.map((id, i) => {
        const picture = known.get(id)
        return (
          <div key={id} class="picture">
            {picture ? (
              <img
                src={`data:${picture.type};base64,${picture.base64}`}
                alt={picture.name ?? say('manage.pictures.nth', i + 1)}
                title={picture.name}
              />
            ) : (
              <span class="hint">{say('manage.pictures.gone')}</span>
            )}
            {onIds && (
              <IconButton
                icon={X}
                name={say('manage.pictures.remove', i + 1)}
                onClick={() => onIds(ids.filter(other => other !== id))}
                small
              />
            )}
          </div>
        )
      })}
      {onIds && ids.length < MOST_PICTURES && (
        <label class="picture add" title={say('manage.pictures.limits')}>
          <Icon of={ImagePlus} size={18} />
          {say('manage.pictures.add')}
          <input
            type="file"
            class="sr"
            accept={PICTURE_TYPES.join()}
            onChange={event => {
              const file = event.currentTarget.files?.[0]
              event.currentTarget.value = ''
              if (file) void add(file)
            }}
          />
        </label>
      )}
    </fieldset>
  )
}
