import type { Mount } from '../mounted'

/** Whatever markup the test gives; `.composer` in it is the composer. */
export const mount: Mount = (place, _draft, { html = '' }) => {
  place.innerHTML = html
  const element = place.querySelector<HTMLElement>('.composer')
  if (!element) throw new Error('no .composer in the markup')
  return { element, model: () => ('value' in element ? String(element.value) : (element.textContent ?? '')) }
}
