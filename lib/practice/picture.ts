/** What buyers photograph, drawn small: the practice console has no photos of anybody's things. */
const PICTURES = {
  'missing-screws': {
    alt: '收到的配件，少了一包螺丝',
    draw: '<rect x="22" y="38" width="116" height="12" rx="3" fill="#b98d5f"/><rect x="22" y="58" width="116" height="12" rx="3" fill="#c79c6d"/><rect x="22" y="78" width="76" height="12" rx="3" fill="#b98d5f"/><circle cx="120" cy="84" r="13" fill="none" stroke="#c0392b" stroke-width="2.5" stroke-dasharray="5 4"/>',
  },
  'dented-box': {
    alt: '压坏的快递盒',
    draw: '<path d="M30 42 84 30l50 14v50L80 108 30 92z" fill="#caa274"/><path d="M30 42 80 56v52M134 44 80 56" fill="none" stroke="#8d6a40" stroke-width="2"/><path d="m96 66 14 10-9 9 17 10" fill="none" stroke="#6d4f2c" stroke-width="2.5"/>',
  },
} as const

export type PictureName = keyof typeof PICTURES

/** A data address an `img` can show, and what it shows in words. */
export function picture(name: PictureName): { readonly src: string; readonly alt: string } {
  const { alt, draw } = PICTURES[name]
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 160 130"><rect width="160" height="130" fill="#e9e2d8"/>${draw}</svg>`
  return { src: `data:image/svg+xml,${encodeURIComponent(svg)}`, alt }
}
