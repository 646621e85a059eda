import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { withoutMarkup } from '../.dev/build/no-markup'

const file = (name: string) => fileURLToPath(import.meta.resolve(name))
const preact = file('preact')
const chartist = file('chartist')

describe('what is built makes no elements of a text', () => {
  it.each([preact, chartist])('%s can, and is built without it', path => {
    const code = readFileSync(path, 'utf8')
    expect(code).toMatch(/innerHTML\s*=(?!=)/)
    const built = withoutMarkup(code, path)
    expect(built).not.toMatch(/innerHTML\s*=(?!=)/)
    expect(code.length - built.length).toBeLessThan(400)
  })

  it.each([
    ['a library that was written anew', `${preact}?v=1`, 'element.innerHTML = props.html.__html'],
    ['a module nobody looked at', '/node_modules/other/index.js', 'a.outerHTML=b'],
    ['what adds to a text', '/lib/a.ts', 'a.innerHTML += b'],
    ['what puts it beside', '/lib/a.ts', "a.insertAdjacentHTML('beforeend', b)"],
  ])('ends the build for %s', (_, id, code) => {
    expect(() => withoutMarkup(code, id)).toThrow(/no-markup/)
  })

  it.each(['a.innerHTML == b', 'const html = a.outerHTML', 'a.textContent = b'])(
    'takes %s as it is',
    code => {
      expect(withoutMarkup(code, '/lib/a.ts')).toBe(code)
    },
  )
})
