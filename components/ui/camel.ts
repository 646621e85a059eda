export type Camel<S extends string> = S extends `${infer Head}-${infer Tail}`
  ? `${Head}${Capitalize<Camel<Tail>>}`
  : S

/** A code as word keys write it (`confirm-address` → `confirmAddress`): names of browser messages take no hyphen. */
export const camel = <S extends string>(code: S): Camel<S> =>
  code.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase()) as Camel<S>
