import { createRequire } from 'node:module'
import { join } from 'node:path'
import { DOMAIN } from './prosody'

/** What is used of @xmpp/client, which is installed beside the tests and not with them. */
interface Xmpp {
  client(options: {
    service: string
    domain: string
    username: string
    password: string
    resource: string
  }): Client
  xml(name: string, attributes: Readonly<Record<string, string>>, ...children: unknown[]): unknown
}

interface Client {
  start(): Promise<unknown>
  stop(): Promise<unknown>
  send(stanza: unknown): Promise<unknown>
  on(event: 'stanza', listener: (stanza: Stanza) => void): void
  on(event: 'error', listener: (error: Error) => void): void
}

interface Stanza {
  is(name: string): boolean
  readonly attrs: Readonly<Record<string, string>>
  getChildText(name: string): string | null
}

/** A buyer at their own device. */
export interface Person {
  readonly address: string
  write(to: string, text: string): Promise<void>
  /** The next text that somebody sends them. */
  readonly heard: readonly { readonly from: string; readonly text: string }[]
  leave(): Promise<void>
}

/** Comes online. `folder` is where @xmpp/client was installed. */
export async function come(folder: string, service: string, name: string, password: string): Promise<Person> {
  const { resolve } = createRequire(join(folder, 'package.json'))
  // Node has a WebSocket of its own from version 22.
  globalThis.WebSocket ??= ((await import(resolve('ws'))) as { default: typeof WebSocket }).default
  const { client, xml } = (await import(resolve('@xmpp/client'))) as Xmpp
  const heard: { from: string; text: string }[] = []
  const online = client({ service, domain: DOMAIN, username: name, password, resource: 'phone' })
  online.on('error', error => {
    throw error
  })
  online.on('stanza', stanza => {
    const text = stanza.is('message') ? stanza.getChildText('body') : null
    if (text) heard.push({ from: stanza.attrs['from'] ?? '', text })
  })
  await online.start()
  await online.send(xml('presence', {}))
  let count = 0
  return {
    address: `${name}@${DOMAIN}`,
    heard,
    write: async (to, text) => {
      count++
      const id = `${name}-${Date.now()}-${count}`
      await online.send(xml('message', { to, type: 'chat', id }, xml('body', {}, text)))
    },
    leave: async () => void (await online.stop()),
  }
}
