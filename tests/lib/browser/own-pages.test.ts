import { expect, it } from 'vitest'
import { browser } from '#imports'
import { levelOf } from '@/lib/browser/own-pages'

const own = browser.runtime.getURL('/')

it.each([
  ['the full page', `${own}manage.html#/phrases`, 'own'],
  ['the popup', `${own}popup.html`, 'own'],
  ['the sidebar in a page', `${own}sidebar.html`, 'sidebar'],
  ['the sidebar in a panel', `${own}sidebar.html?host=panel`, 'sidebar'],
  ['a console’s page', 'https://mms.pinduoduo.com/chat-merchant/', 'agent'],
  ['a page that looks like ours', `https://evil.example/${own}manage.html`, 'agent'],
  ['another extension', `${own.slice(0, -1)}2/manage.html`, 'agent'],
  ['somebody without an address', undefined, 'agent'],
])('%s is trusted as %s: %s', (_, url, level) => {
  expect(levelOf(url === undefined ? {} : { url })).toBe(level)
})
