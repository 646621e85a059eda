declare module 'quill1' {
  class Quill {
    constructor(place: HTMLElement, options: object)
    readonly root: HTMLElement
    readonly history: { clear(): void }
    setText(text: string): void
    getText(): string
  }
  export = Quill
}
