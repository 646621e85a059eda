/** As much of the extension interface as the test extension uses; both browsers have it under this name. */
declare const chrome: {
  readonly runtime: {
    sendMessage(message: unknown): Promise<unknown>
    readonly onMessage: {
      addListener(
        listen: (
          message: unknown,
          sender: { tab?: { id?: number }; frameId?: number },
          reply: (answer: unknown) => void,
        ) => boolean,
      ): void
    }
  }
  readonly scripting: unknown
}
