import type { OutlineBox, PickerModel } from '@/lib/picker/model'

/** Frames over the page: what is under the pointer, and everything that is read for the role. */
export function Outlines({ model }: { readonly model: PickerModel }) {
  const target = model.target.value
  const pointing = model.pointing.value
  return (
    <div class="outlines" aria-hidden="true">
      {model.marks.value.map((box, i) => (
        <div key={i} class="frame match" style={place(box)} />
      ))}
      {target && pointing && (
        <div class={pointing.not ? 'frame target not' : 'frame target'} style={place(target)}>
          <span class={target.top < 24 ? 'tag under' : 'tag'}>{target.what}</span>
        </div>
      )}
    </div>
  )
}

const place = ({ left, top, width, height }: OutlineBox) => ({
  left: `${left}px`,
  top: `${top}px`,
  width: `${width}px`,
  height: `${height}px`,
})
