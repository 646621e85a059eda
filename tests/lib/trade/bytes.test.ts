import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromBase64, toBase64, toHex } from '@/lib/trade/bytes'

describe('bytes as text', () => {
  it('come back from base64 as they were', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 100 }), bytes => {
        expect(fromBase64(toBase64(bytes))).toEqual(bytes)
      }),
    )
  })

  it('of more than one call can take too', () => {
    const bytes = new Uint8Array(100_001).map((_, i) => i)
    expect(Buffer.compare(fromBase64(toBase64(bytes)) ?? Buffer.of(), bytes)).toBe(0)
  })

  it('are none where the text is no base64', () => expect(fromBase64('你好')).toBeUndefined())

  it('are two hex digits each', () => expect(toHex([0, 10, 255])).toBe('000aff'))
})
