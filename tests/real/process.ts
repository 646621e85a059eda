import { type ChildProcess, spawn } from 'node:child_process'

interface Running {
  /** Ends this process and nothing else. */
  stop(): Promise<void>
}

interface Start {
  readonly command: string
  readonly args: readonly string[]
  readonly cwd: string
  readonly env?: Readonly<Record<string, string>>
  /** Said when it is ready. */
  readonly ready: RegExp
  /** In ms. */
  readonly within: number
}

/** Starts a server and waits until it says that it is ready. Throws with what it said when it ends or stays silent. */
export function startProcess({ command, args, cwd, env = {}, ready, within }: Start): Promise<Running> {
  const child = spawn(command, [...args], { cwd, env: { ...process.env, ...env } })
  return new Promise((started, failed) => {
    let said = ''
    const give = (why: string) => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      failed(new Error(`${command} ${args.join(' ')}: ${why}\n${said.slice(-4000)}`))
    }
    const timer = setTimeout(() => give(`not ready within ${within} ms`), within)
    const hear = (piece: Buffer) => {
      said += piece.toString()
      if (!ready.test(said)) return
      clearTimeout(timer)
      child.removeAllListeners('exit')
      for (const stream of [child.stdout, child.stderr]) {
        stream.removeListener('data', hear)
        stream.resume()
      }
      started({ stop: () => stop(child) })
    }
    child.stdout.on('data', hear)
    child.stderr.on('data', hear)
    child.on('error', error => give(error.message))
    child.on('exit', code => give(`ended with ${code}`))
  })
}

function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise(ended => {
    const force = setTimeout(() => child.kill('SIGKILL'), 5_000)
    child.on('exit', () => {
      clearTimeout(force)
      ended()
    })
    child.kill('SIGTERM')
  })
}
