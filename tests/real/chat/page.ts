import { createReadStream, existsSync } from 'node:fs'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
}

export interface ChatPage {
  /** Of the page, without a path; the name is one that always means this machine. */
  readonly origin: string
  stop(): Promise<void>
}

interface Agent {
  readonly websocket: string
  readonly address: string
  readonly password: string
  readonly language: string
}

/** converse.js as a shop would put it on a page of its own, the agent signed in. `folder`: where it was installed. */
export function serveConverse(folder: string, agent: Agent): Promise<ChatPage> {
  const dist = join(folder, 'node_modules/converse.js/dist')
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? '/', 'http://x').pathname)
    const file = join(dist, path.replace(/^\/dist\//, ''))
    if (path.startsWith('/dist/') && !path.includes('..') && existsSync(file)) {
      response.setHeader('content-type', TYPES[extname(file)] ?? 'application/octet-stream')
      createReadStream(file).pipe(response)
      return
    }
    response.setHeader('content-type', 'text/html; charset=utf-8')
    response.end(pageOf(agent))
  })
  return new Promise(started => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      const port = typeof address === 'object' ? address?.port : undefined
      started({
        origin: `http://chat.localhost:${port}`,
        stop: () =>
          new Promise(stopped => {
            server.closeAllConnections()
            server.close(() => stopped())
          }),
      })
    })
  })
}

const pageOf = ({ websocket, address, password, language }: Agent) => `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>客服聊天</title>
<link rel="stylesheet" href="/dist/converse.min.css"></head><body class="converse-fullscreen">
<script type="module">
  import converse from '/dist/converse.min.js'
  converse.initialize({
    view_mode: 'fullscreen', assets_path: '/dist/', i18n: '${language}', authentication: 'login', auto_login: true,
    jid: '${address}', password: '${password}', websocket_url: '${websocket}', discover_connection_methods: false,
    allow_non_roster_messaging: true, auto_list_rooms: false, clear_cache_on_logout: true, persistent_store: 'sessionStorage',
    message_archiving: 'always', show_controlbox_by_default: true, loglevel: 'warn',
  })
</script></body></html>`
