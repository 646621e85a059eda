import type { Role } from '@/lib/consoles/teach/lesson-types'

/** A desk with everything on it that can be pointed at, in words and names nobody here knows. Counts what it is told. */
export const WHOLE_DESK = `<!doctype html><html lang="nl"><head><meta charset="utf-8"><title>Balie</title><style>
  body{margin:0;font:13px/1.5 sans-serif;display:flex;gap:16px;padding-right:360px}p,h2,h3,dl{margin:0}
  dl{display:grid;grid-template-columns:auto 1fr;gap:0 8px}textarea{width:200px;height:40px}</style></head><body>
  <aside class="people"><div class="person" id="person-7781"><b class="nick">Mila</b><i class="since">00:42</i></div>
    <div class="person" id="person-7790" aria-selected="true"><b class="nick">Joris</b><i class="since">01:05</i></div></aside>
  <section class="talk"><h2 class="peer">Joris</h2><div class="log">
    <div class="turn theirs"><p class="words">Waar blijft mijn pakje</p></div>
    <div class="turn ours"><p class="words">Ik kijk het na</p></div>
    <div class="turn theirs"><p class="words">Dank je</p></div></div><textarea class="answer"></textarea></section>
  <article class="bill" id="bill-20417"><h3 class="no">Nr 20417</h3><svg class="pennant" viewBox="0 0 8 8" width="12" height="12"><path fill="#FF3B52" d="M0 0h8v8z"/></svg>
    <em class="step">Werkplaats</em><b class="sum">€30.00</b>
    <table class="goods"><tr class="good"><td class="what">Walnoten kom</td><td class="kind">groot</td><td class="n">2</td><td class="each">€9.00</td></tr>
      <tr class="good"><td class="what">Essen lepel</td><td class="kind">klein</td><td class="n">3</td><td class="each">€4.00</td></tr></table>
    <dl><dt>Voor</dt><dd class="to-name">Anke Visser</dd><dt>Bellen</dt><dd class="to-phone">+31 612-345-678</dd><dt>Waarheen</dt><dd class="to-where">Lindelaan 8, 3512 AB Utrecht</dd>
      <dt>Door</dt><dd class="by">Joris</dd><dt>Wens</dt><dd class="wish">Graag inpakken</dd><dt>Balie</dt><dd class="memo">Belt terug</dd>
      <dt>Gemaakt</dt><dd class="t1">2026-11-20 09:12:00</dd><dt>Voldaan</dt><dd class="t2">2026-11-20 09:15:00</dd><dt>Uiterlijk</dt><dd class="t3">2026-11-22 18:00:00</dd>
      <dt>Met</dt><dd class="car">PostNL</dd><dt>Spoor</dt><dd class="track">3SABCD1234567</dd></dl>
    <textarea class="memo-box" placeholder="Balie"></textarea></article>
  <script>window.seen = { clicks: 0, keys: 0 };
    for (const type of ['click','mousedown','pointerdown','pointerup','mouseup']) document.addEventListener(type, event => { if (event.target.localName !== 'deskside-sidebar') seen.clicks++ }, true);
    document.addEventListener('keydown', () => seen.keys++, true);</script></body></html>`

/** What stands where on it, and what is to be read there. */
export const ON_DESK: readonly (readonly [role: Role, selector: string, said: string])[] = [
  ['buyer-message', '.theirs .words', 'Waar blijft mijn pakje'],
  ['own-message', '.ours .words', 'Ik kijk het na'],
  ['buyer-name', '.peer', 'Joris'],
  ['composer', '.answer', 'textarea'],
  ['buyers', '.person[aria-selected] .nick', 'Mila'],
  ['waiting', '[aria-selected] .since', '65 s'],
  ['order-number', '.no', '20417'],
  ['state', '.step', 'Werkplaats'],
  ['amount', '.sum', '30.00'],
  ['item-title', '.what', 'Walnoten kom'],
  ['item-spec', '.kind', 'groot'],
  ['item-quantity', '.n', '2'],
  ['item-price', '.each', '9.00'],
  ['recipient', '.to-where', 'Lindelaan 8'],
  ['recipient-name', '.to-name', 'Anke Visser'],
  ['recipient-phone', '.to-phone', '345-678'],
  ['order-buyer', '.by', 'Joris'],
  ['buyer-note', '.wish', 'Graag inpakken'],
  ['remark', '.memo', 'Belt terug'],
  ['flag', '.pennant', 'red'],
  ['remark-box', '.memo-box', 'Balie'],
  ['placed', '.t1', '2026'],
  ['paid', '.t2', '2026'],
  ['ship-by', '.t3', '2026'],
  ['courier', '.car', 'PostNL'],
  ['tracking', '.track', '3SABCD1234567'],
]
