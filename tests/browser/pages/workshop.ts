/** A shop's own orders, in words nobody here knows: a list, and pages of one order each that do not all look alike. */
const ROWS = [
  ['4417', 'Werkplaats', '€12.00'],
  ['4418', 'Onderweg', '€30.50'],
  ['4421', 'Werkplaats', '€8.25'],
] as const

const page = (main: string) =>
  `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Werkplaats</title><style>body{margin:0;font:14px/1.6 sans-serif;padding:16px 380px 16px 16px}.bill{display:flex;gap:24px}</style></head><body><main>${main}</main></body></html>`

export const ORDER_LIST = page(
  ROWS.map(
    ([no, step, sum], i) =>
      `<div class="bill" id="radix-:r${i}:"><a class="no">Nr ${no}</a><em class="step">${step}</em><b class="sum">${sum}</b><i class="vat">€1.00</i></div>`,
  ).join(''),
)
/** As the list shows it. */
export const ORDER_PAGE = page(
  '<h1 class="no">Nr 4418</h1><em class="step">Onderweg</em><b class="sum">€30.50</b>',
)
/** Its state stands elsewhere, in a word that the list has not shown. */
export const OTHER_PAGE = page(
  '<h1 class="no">Nr 4430</h1><section><u class="pill">Teruggestuurd</u></section><b class="sum">€9.00</b>',
)
/** In the words everybody uses: read without being pointed at. */
export const PLAIN_PAGE = page(
  '<h1 class="no">Nr 4440</h1><section><u class="word">Shipped</u></section><b class="sum">€7.00</b>',
)
