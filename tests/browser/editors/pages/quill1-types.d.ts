declare module 'quill1' {
  export default class Quill {
    constructor(place: HTMLElement, options: object)
    readonly root: HTMLElement
    readonly history: { clear(): void }
    setText(text: string): void
    getText(): string
  }
}
