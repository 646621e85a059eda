/** vue-advanced-chat as a shop would put it on a page of its own: one web component, all of it in an open shadow root. */
export const ADVANCED_CHAT = `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><title>客服台</title>
<style>body { margin: 0 } vue-advanced-chat { display: block }</style></head>
<body><vue-advanced-chat height="100vh" current-user-id="shop" rooms-loaded="true"></vue-advanced-chat><script type="module">
  import { register } from '/dist/vue-advanced-chat.es.js'
  const SHOP = { _id: 'shop', username: '客服小席' }
  const room = (id, name) => ({ roomId: id, roomName: name, avatar: '', users: [SHOP, { _id: id, username: name }] })
  const said = {
    r1: [['r1', '这件能机洗吗'], ['shop', '可以的，装洗衣袋轻柔洗'], ['r1', '会不会缩水'], ['shop', '不会的亲，面料预缩过'], ['r1', '那我拍了']],
    r2: [['r2', '灰色还有吗'], ['shop', '有的亲'], ['r2', '什么时候发货']],
  }
  const chat = document.querySelector('vue-advanced-chat')
  chat.setAttribute('rooms', JSON.stringify([room('r1', '松间明月'), room('r2', '石上清泉')]))
  chat.addEventListener('fetch-messages', async ({ detail: [{ room: { roomId } }] }) => {
    // As from a server: given at once, while it is still being drawn, it draws itself twice.
    await new Promise(done => setTimeout(done))
    chat.messages = said[roomId].map(([senderId, content], i) => ({
      _id: roomId + '-' + i, content, senderId, date: '28 十一月', timestamp: '10:2' + i,
    }))
    chat.messagesLoaded = true
  })
  register()
</script></body></html>`
