/** One end of a channel between an agent and a sidebar. What is posted arrives in order, or the wire is closed. */
export interface Wire {
  post(value: unknown): void
  onMessage(run: (value: unknown) => void): void
  /** The other end has gone. Not told where the browser cannot know it (message ports). */
  onClose(run: () => void): void
  close(): void
}

export function messagePortWire(port: MessagePort): Wire {
  return {
    post: value => port.postMessage(value),
    onMessage(run) {
      port.onmessage = ({ data }) => run(data)
    },
    onClose(run) {
      port.addEventListener('close', run)
    },
    close: () => port.close(),
  }
}
