import { Image } from 'lucide'
import { useEffect, useRef } from 'preact/hooks'
import { Icon } from '@/components/ui/icon'
import type { PictureId } from '@/lib/phrases/library/picture'
import { useSidebar } from './context'

/** The pictures a phrase carries, small. Each is asked for once its row comes into sight, and its place is kept until then. */
export function PhrasePictures({ ids }: { readonly ids: readonly PictureId[] }) {
  const { say } = useSidebar()
  return (
    <span class="phrase-pictures">
      {ids.map(id => (
        <Thumbnail key={id} id={id} />
      ))}
      <span class="sr">{say('sidebar.pictures', ids.length)}</span>
    </span>
  )
}

function Thumbnail({ id }: { readonly id: PictureId }) {
  const { actions } = useSidebar()
  const canvas = useRef<HTMLCanvasElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the actions are the same for as long as the sidebar stands
  useEffect(() => {
    const element = canvas.current
    if (!element) return
    let ended = false
    const draw = async () => {
      const bitmap = await actions.thumbnail(id)
      if (ended || !bitmap) return
      element.width = bitmap.width
      element.height = bitmap.height
      element.getContext('2d')?.drawImage(bitmap, 0, 0)
      element.setAttribute('data-drawn', '')
    }
    const observer = new IntersectionObserver(entries => {
      if (!entries.some(({ isIntersecting }) => isIntersecting)) return
      observer.disconnect()
      void draw()
    })
    observer.observe(element)
    return () => {
      ended = true
      observer.disconnect()
    }
  }, [id])
  return (
    <span class="thumbnail">
      <Icon of={Image} size={12} />
      <canvas ref={canvas} />
    </span>
  )
}
