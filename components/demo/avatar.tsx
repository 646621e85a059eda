const HUES = 7

/** The first letter on a quiet ground that stays the same for the same buyer. Decoration: the name stands beside it. */
export function Avatar({ name, id }: { readonly name: string; readonly id: string }) {
  const hue = [...id].reduce((sum, digit) => sum + (digit.codePointAt(0) ?? 0), 0) % HUES
  return (
    <span class="avatar" data-hue={hue} aria-hidden="true">
      {[...name][0]}
    </span>
  )
}
