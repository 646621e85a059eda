import { readFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import { extname, join, normalize } from 'node:path'
import { freePort } from './places'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
}

/** What an installed package brings along, on a port of this machine; `pages`: what it is to be shown on, by path. */
export async function serveFiles(
  folder: string,
  pages: Readonly<Record<string, string>> = {},
): Promise<{ readonly port: number; stop(): Promise<void> }> {
  const port = await freePort()
  const server = createServer(async (request, answer) => {
    const path = normalize(new URL(request.url ?? '/', 'http://localhost').pathname)
    const body = pages[path] ?? (await readFile(join(folder, path)).catch(() => undefined))
    const type = TYPES[extname(path)]
    answer.writeHead(body === undefined ? 404 : 200, type ? { 'content-type': type } : {})
    answer.end(body)
  })
  await new Promise<void>(done => server.listen(port, '127.0.0.1', done))
  return {
    port,
    stop: () =>
      new Promise(done => {
        server.close(() => done())
        server.closeAllConnections()
      }),
  }
}
