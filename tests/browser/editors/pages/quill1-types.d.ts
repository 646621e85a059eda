declare module 'quill1' {
  class Quill {
    constructor(place: HTMLElement, options: object)
    readonly root: HTMLElement
    readonly history: { clear(): void }
    setText(text: string): void
    getText(index?: number, length?: number): string
    getSelection(): { readonly index: number } | null
  }
  export = Quill
}
