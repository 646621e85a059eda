type Camel<S extends string> = S extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<Camel<Rest>>}`
  : S

/** A code such as `follow-ups` as a step of a word key, `followUps`: browsers take no hyphen in the names of messages. */
export function camel<S extends string>(code: S): Camel<S> {
  return code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as Camel<S>
}
