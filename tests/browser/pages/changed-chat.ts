/**
 * A chat console of nobody's: none of its names is known, sides stand on the group, an empty layer lies over each. Counts what it is told.
 */
export const changedChat = (
  buyer: string,
) => `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>客服台</title><style>
    body{margin:0;font:14px sans-serif;display:flex;flex-direction:column;height:100vh;padding-right:360px}
    .flow{flex:1;overflow:auto;padding:8px}.turn{display:flex;margin:6px;position:relative}.turn>i{position:absolute;inset:0}.turn[data-who=shop]{justify-content:flex-end}
    .words{padding:6px 10px;background:#eee;border-radius:8px}textarea{height:80px}</style></head><body>
  <div class="peer-bar x3kQ9"><strong class="peer-nick">${buyer}</strong><em>在线</em></div>
  <div class="flow">${LINES.map(
    ([who, text], i) =>
      `<div class="turn k8Zq2${text.startsWith('已为') ? ' tip' : ''}" data-who="${who}" data-turn-id="t${i}"><div class="words"><span>${text}</span></div><i></i></div>`,
  ).join('')}</div>
  <div class="answer"><textarea placeholder="写点什么"></textarea><button class="go">发出</button></div>
  <aside class="orders"><div class="bill"><span class="bill-no">单据号：D20261121-88231907</span><b class="bill-step">备货中</b><p class="bill-sum">¥59.80</p></div></aside>
  <script>window.seen = { clicks: 0, keys: 0, moves: 0, edits: 0 };
    for (const type of ['click','mousedown','pointerdown','pointerup','mouseup']) document.addEventListener(type, event => { if (event.target.localName !== 'deskside-sidebar' && event.target.localName !== 'deskside-picker') seen.clicks++ }, true);
    document.addEventListener('keydown', () => seen.keys++, true);
    new MutationObserver(records => { seen.edits += records.length }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });</script></body></html>`

const LINES: readonly (readonly [who: 'customer' | 'shop', text: string])[] = [
  ['customer', '你好，毛巾还有货吗'],
  ['shop', '有的亲，今天能发'],
  ['customer', '那我下单了'],
  ['customer', '能送到村里吗'],
  ['shop', '能的，邮政都到'],
  ['shop', '已为您接入人工客服'],
]
