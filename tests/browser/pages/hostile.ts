/**
 * One thing a page's own scripts try. `script` is a function of the extension's id that runs in the page and returns what it got hold of.
 */
export interface Attempt {
  readonly name: string
  readonly script: string
}

/**
 * Runs before anything else of the page's: writes down what passes through whatever the page can replace or listen to, makes the host's
 * element one of its own, and keeps the parts the attempts use.
 */
export const LISTEN_IN = `
  window.heard = [];
  window.innards = [];
  const note = (what, ...parts) => { for (const part of parts) heard.push(what + ' ' + shown(part)) };
  const shown = one => {
    if (one instanceof ShadowRoot || one instanceof Element) return one.getHTML?.({ serializableShadowRoots: true }) ?? '';
    if (one instanceof Event) return one.type + one.composedPath().filter(at => at.localName?.startsWith('deskside') || at instanceof ShadowRoot).map(shown);
    try { return typeof one === 'string' ? one : stringify(one) ?? '' } catch { return '' }
  };
  const stringify = JSON.stringify;
  const replace = (owner, name) => {
    const before = owner[name];
    owner[name] = function (...given) {
      const got = new.target ? new before(...given) : before.apply(this, given);
      note(name, this, got, ...given);
      return got;
    };
  };
  replace(Element.prototype, 'attachShadow');
  for (const name of ['append', 'appendChild', 'replaceChildren', 'insertBefore', 'setAttribute'])
    replace((name in Node.prototype ? Node : Element).prototype, name);
  for (const name of ['querySelector', 'querySelectorAll', 'elementFromPoint', 'createElement', 'execCommand'])
    replace(Document.prototype, name);
  replace(MessagePort.prototype, 'postMessage');
  replace(window, 'postMessage');
  replace(window, 'MessageChannel');
  replace(window, 'BroadcastChannel');
  for (const name of ['parse', 'stringify']) replace(JSON, name);
  const then = Promise.prototype.then;
  Promise.prototype.then = function (kept, failed) {
    return then.call(this, typeof kept === 'function' ? got => { note('then', got); return kept(got) } : kept, failed);
  };
  const listen = EventTarget.prototype.addEventListener;
  EventTarget.prototype.addEventListener = function (type, run, options) {
    note('addEventListener', type);
    return listen.call(this, type, typeof run === 'function' ? function (event) { note('event', event, event.data); return run.call(this, event) } : run, options);
  };
  for (const type of ['keydown', 'keyup', 'input', 'click', 'mousedown', 'pointermove', 'focusin', 'focusout', 'message', 'load', 'slotchange'])
    listen.call(window, type, event => note('heard', event, event.data), true);
  customElements.define('deskside-sidebar', class extends HTMLElement {
    constructor() { super(); try { innards.push(this.attachInternals()) } catch (error) { note('internals', String(error)) } }
    connectedCallback() { note('connected', this) }
  });
  window.hosts = () => [...document.documentElement.getElementsByTagName('deskside-sidebar')];
  window.seconds = n => new Promise(done => setTimeout(done, n * 1000));
  window.framed = address => new Promise(done => {
    const frame = document.createElement('iframe');
    frame.style.cssText = 'position:fixed;left:0;top:0;width:600px;height:500px;z-index:2147483647';
    frame.onload = () => done(frame);
    frame.src = address;
    document.body.append(frame);
  });
  window.answersOf = target => new Promise(done => {
    const got = [];
    const shapes = [
      { token: '' }, { token: null }, { token: '00000000-0000-4000-8000-000000000000' }, 'ready',
      { id: 1, kind: 'read', ask: {} }, { id: 2, kind: 'copy', ask: { text: 'x' } },
      { id: 3, kind: 'insert', ask: { chat: {}, text: '亲，这是伪造的' } }, { kind: 'hello', document: 'x', drafts: {} },
      { kind: 'focusField' }, { kind: 'pin', n: 1 }, { kind: 'slashPick', query: '', phrase: 'x' },
      { id: 4, timestamp: 1, type: 'notesPage', data: { query: '', from: 0, count: 100 } }, { id: 5, timestamp: 1, type: 'exportBackup', data: { notes: true } },
    ];
    for (const shape of shapes) {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => got.push(data);
      target.postMessage(shape, '*', [port2]);
      for (const again of shapes) port1.postMessage(again);
    }
    setTimeout(done, 700, got);
  });
  window.key = (target, code, key, more = {}) => {
    for (const type of ['keydown', 'keypress', 'keyup'])
      target.dispatchEvent(new KeyboardEvent(type, { code, key, bubbles: true, composed: true, cancelable: true, ...more }));
  };
  window.press = (target, x, y) => {
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click', 'dblclick'])
      target.dispatchEvent(new MouseEvent(type, { clientX: x, clientY: y, detail: 1, bubbles: true, composed: true, cancelable: true, view: window }));
  };
`

const eachHost = (act: string) =>
  `() => hosts().map(host => { try { return ${act} } catch (error) { return String(error) } })`
const framing = (address: string) => `async ({ id }) => {
  const frame = await framed(${address});
  let inside; try { inside = frame.contentDocument.documentElement.outerHTML } catch (error) { inside = String(error) }
  return [inside, await answersOf(frame.contentWindow)];
}`

export const ATTEMPTS: readonly Attempt[] = [
  {
    name: 'the markup of the hosts',
    script: eachHost('[host.outerHTML, host.innerText, host.textContent, host.children.length]'),
  },
  {
    name: 'their shadow roots',
    script: eachHost('[host.shadowRoot, host.openOrClosedShadowRoot, host.getRootNode().toString()]'),
  },
  { name: 'a second shadow root on them', script: eachHost("host.attachShadow({ mode: 'open' }).innerHTML") },
  {
    name: 'the innards of an element the page defined itself',
    script: '() => innards.map(one => [one.shadowRoot?.innerHTML, one.shadowRoot?.textContent])',
  },
  {
    name: 'upgrading the hosts once more',
    script: eachHost('(customElements.upgrade(host), document.adoptNode(host.cloneNode(true)).outerHTML)'),
  },
  {
    name: 'the whole page as text',
    script: `() => [document.documentElement.getHTML({ serializableShadowRoots: true, shadowRoots: innards.flatMap(one => one.shadowRoot ?? []) }), new XMLSerializer().serializeToString(document), document.documentElement.innerText]`,
  },
  {
    name: 'a selection of everything',
    script: `() => { const all = getSelection(); const range = document.createRange(); range.selectNodeContents(document.documentElement);
      return [range.toString(), String(range.cloneContents().textContent), all.getComposedRanges?.({ shadowRoots: [] }).length] }`,
  },
  {
    name: 'what stands at each point',
    script: `() => { const got = []; for (let x = 5; x < innerWidth; x += 60) for (let y = 5; y < innerHeight; y += 60)
      got.push(document.elementsFromPoint(x, y).filter(one => one.localName.startsWith('deskside')).map(one => one.innerHTML + one.textContent), document.caretRangeFromPoint(x, y)?.startContainer.getRootNode().toString()); return got }`,
  },
  {
    name: 'the browser’s own search',
    script: `() => ['a', '亲', 'Deskside'].map(words => [window.find(words), String(getSelection())])`,
  },
  {
    name: 'all frames of the page',
    script: `async () => { const got = []; for (let i = 0; i < 9; i++) { try { got.push(window[i]?.document.body.innerText) } catch (error) { got.push(String(error)) } if (window[i]) got.push(await answersOf(window[i])) } return got }`,
  },
  {
    name: 'frames by their names',
    script: `() => ['sidebar', 'deskside', 'deskside-sidebar', 'frame'].map(name => typeof window[name])`,
  },
  {
    name: 'what was loaded',
    script: `() => performance.getEntries().map(({ name }) => name).filter(name => name.includes('extension://'))`,
  },
  {
    name: 'the extension’s files',
    script: `({ id }) => Promise.all(['manifest.json', 'sidebar.html', 'manage.html', 'background.js', 'content-scripts/agent.js', '_locales/en/messages.json']
      .map(path => fetch('chrome-extension://' + id + '/' + path).then(answer => answer.text(), String)))`,
  },
  {
    name: 'the extension’s scripts as modules',
    script: `({ id }) => Promise.all(['background.js', 'content-scripts/agent.js'].map(path => import('chrome-extension://' + id + '/' + path).then(Object.keys, String)))`,
  },
  {
    name: 'asking the extension',
    script: `async ({ id }) => { const got = []; for (const type of ['notesPage', 'exportBackup', 'settings', 'token', 'newToken', 'wipe'])
      try { got.push(await chrome.runtime.sendMessage(id, { id: 1, timestamp: 1, type, data: { ask: { notes: true } } })) } catch (error) { got.push(String(error)) } return got }`,
  },
  {
    name: 'a port to the extension',
    script: `({ id }) => ['deskside-agent', 'deskside-agent:0'].map(name => { try { return chrome.runtime.connect(id, { name }) } catch (error) { return String(error) } })`,
  },
  {
    name: 'forged messages to its own window',
    script: 'async () => [await answersOf(window), await answersOf(window.top)]',
  },
  {
    name: 'forged messages on channels',
    script: `async () => { const got = []; for (const name of ['deskside', 'deskside-agent', 'deskside-sidebar']) { const one = new BroadcastChannel(name); one.onmessage = ({ data }) => got.push(data); one.postMessage({ kind: 'hello' }) } await seconds(0.3); return got }`,
  },
  {
    name: 'the sidebar’s document in a frame of its own',
    script: framing("'chrome-extension://' + id + '/sidebar.html'"),
  },
  { name: 'the same as a panel', script: framing("'chrome-extension://' + id + '/sidebar.html?host=panel'") },
  {
    name: 'the same as a window',
    script: framing("'chrome-extension://' + id + '/sidebar.html?host=window&tab=1'"),
  },
  {
    name: 'the same at the address it was loaded from',
    script: framing(
      "performance.getEntries().map(({ name }) => name).find(name => name.includes('/sidebar.html')) ?? 'about:blank'",
    ),
  },
  { name: 'the full page in a frame', script: framing("'chrome-extension://' + id + '/manage.html#/notes'") },
  { name: 'the popup in a frame', script: framing("'chrome-extension://' + id + '/popup.html'") },
  {
    name: 'an advertisement that looks like the chat',
    script: framing("'https://ads.example.com/chat-merchant/index.html'"),
  },
  {
    name: 'another chat of its own in a frame',
    script: `async () => { const frame = await framed('about:blank'); frame.contentDocument.body.innerHTML = document.querySelector('.middle').outerHTML.replaceAll('林间小鹿', '广告买家'); await seconds(0.5); return '' }`,
  },
  {
    name: 'Alt+Q and Alt+1…9',
    script: `() => { for (const target of [document.activeElement, document, window, ...hosts()]) { key(target, 'KeyQ', 'q', { altKey: true }); for (let n = 1; n < 10; n++) key(target, 'Digit' + n, String(n), { altKey: true }) } }`,
  },
  {
    name: 'the keys that choose in the list of a slash',
    script: `() => { for (const target of [document.activeElement, document, window]) for (const code of ['ArrowDown', 'Enter', 'Tab']) key(target, code, code) }`,
  },
  {
    name: 'typing a slash',
    script: `() => { const box = document.querySelector('#replyTextarea'); key(box, 'Slash', '/'); box.dispatchEvent(new InputEvent('beforeinput', { data: '/', inputType: 'insertText', bubbles: true })); box.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true })) }`,
  },
  {
    name: 'clicks on hosts',
    script: `() => { for (const host of hosts()) { const { left, top, width, height } = host.getBoundingClientRect(); press(host, left + width / 2, top + height / 2); host.click(); host.focus() } document.querySelector('#replyTextarea').focus() }`,
  },
  {
    name: 'clicks on everything that stands at a point',
    script: `() => { for (let x = 5; x < innerWidth; x += 40) for (let y = 5; y < innerHeight; y += 40) for (const one of document.elementsFromPoint(x, y)) if (one.localName.startsWith('deskside')) press(one, x, y) }`,
  },
  {
    name: 'clicks inside the roots it got hold of',
    script: `() => innards.map(({ shadowRoot }) => shadowRoot && [...shadowRoot.querySelectorAll('button, [role=option]')].map(one => { press(one, 1, 1); one.click(); return one.textContent }))`,
  },
  {
    name: 'forged answers for deep reading',
    script: `async () => { const got = []; document.addEventListener('deskside-deep-offer', event => { const [port] = event.ports ?? []; if (port) { port.onmessage = ({ data }) => got.push(data); port.postMessage('take') } });
      document.dispatchEvent(new Event('deskside-deep-ask')); const { port1, port2 } = new MessageChannel(); port1.onmessage = ({ data }) => got.push(data);
      document.dispatchEvent(new MessageEvent('deskside-deep-offer', { ports: [port2] }));
      port1.postMessage('https://mms.pinduoduo.com/latitude/order/userAllOrder\\n' + stringify({ success: true, result: { orders: [{ orderSn: '261121-666666666666666', orderStatus: 2, uid: '7000000000001' }] } })); await seconds(0.5); return got }`,
  },
  {
    name: 'the host’s style',
    script: eachHost(
      "(host.style.cssText = 'display:none!important;opacity:0!important;left:0', host.hidden = true, host.inert = true, host.className = 'x', '')",
    ),
  },
  {
    name: 'styles for the host',
    script: `() => { const sheet = document.createElement('style'); sheet.textContent = 'html > *, deskside-sidebar, deskside-sidebar::part(*) { display: none !important; opacity: 0 !important; width: 0 !important; left: 0 !important; pointer-events: none !important } body { display: grid !important; opacity: 1 !important; pointer-events: auto !important }'; document.head.append(sheet) }`,
  },
  { name: 'moving the host', script: `() => { for (const host of hosts()) document.body.prepend(host) }` },
  {
    name: 'moving the host into a frame of its own',
    script: `async () => { const frame = await framed('about:blank'); for (const host of hosts()) frame.contentDocument.body.append(host); return frame.contentDocument.body.innerHTML }`,
  },
  {
    name: 'another in its place',
    script: `() => { for (const host of hosts()) host.replaceWith(host.cloneNode(true)); return hosts().map(host => host.outerHTML) }`,
  },
  { name: 'taking the host away', script: `() => { for (const host of hosts()) host.remove() }` },
  {
    name: 'taking it away again and again',
    script: `async () => { for (let i = 0; i < 12; i++) { for (const host of hosts()) host.remove(); await seconds(0.02) } }`,
  },
  {
    name: 'a dialog over everything',
    script: `() => { const dialog = document.createElement('dialog'); dialog.style.cssText = 'width:100vw;height:100vh'; document.body.append(dialog); dialog.showModal(); const got = hosts().map(host => host.innerText); dialog.close(); dialog.remove(); document.querySelector('#replyTextarea').focus(); return got }`,
  },
  {
    name: 'something over everything',
    script: `() => { const cover = document.createElement('div'); cover.popover = 'manual'; cover.style.cssText = 'position:fixed;inset:0;width:100vw;height:100vh;z-index:2147483647'; document.body.append(cover); cover.showPopover(); press(cover, 1300, 300); cover.remove() }`,
  },
  {
    name: 'the full page in a tab',
    script: `({ id }) => { open('chrome-extension://' + id + '/manage.html'); const link = document.createElement('a'); link.href = 'chrome-extension://' + id + '/manage.html'; link.target = '_blank'; document.body.append(link); link.click(); link.remove() }`,
  },
]
