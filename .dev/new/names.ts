/** One name in the spellings a new file needs. */
export interface Names {
  /** `shift-notes` */
  readonly kebab: string
  /** `shiftNotes` */
  readonly camel: string
  /** `ShiftNotes` */
  readonly pascal: string
  /** `Shift notes` */
  readonly title: string
}

/** Throws where the name is not small letters, digits and dashes. */
export function namesOf(kebab: string): Names {
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(kebab) || kebab.length > 40)
    throw new Error(`A name is small letters, digits and dashes, such as shift-notes; "${kebab}" is not.`)
  const camel = kebab.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())
  const words = kebab.replaceAll('-', ' ')
  return {
    kebab,
    camel,
    pascal: camel.charAt(0).toUpperCase() + camel.slice(1),
    title: words.charAt(0).toUpperCase() + words.slice(1),
  }
}
