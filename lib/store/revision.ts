/** A number kept elsewhere that goes up with each call, also when calls overlap. */
export function createRevision(
  read: () => Promise<unknown>,
  write: (revision: number) => Promise<void>,
): () => Promise<void> {
  let last: Promise<void> = Promise.resolve()
  return () => {
    last = last
      .catch(() => undefined)
      .then(async () => {
        const known = await read()
        await write(typeof known === 'number' && Number.isSafeInteger(known) ? known + 1 : 1)
      })
    return last
  }
}
