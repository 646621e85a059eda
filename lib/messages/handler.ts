import * as v from 'valibot'
import { RequestFailed } from '../messages'

/** Parses what was asked, then answers; what does not have the shape is refused before anything is touched. */
export const handler =
  <S extends v.GenericSchema, R>(schema: S, reply: (ask: v.InferOutput<S>) => R) =>
  (data: unknown): R => {
    const read = v.safeParse(schema, data)
    if (!read.success) throw new RequestFailed('invalid')
    return reply(read.output)
  }
