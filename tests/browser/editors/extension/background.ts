import { type PageScripting, pageInsert } from '@/lib/browser/scripts/page-insert'
import type { Paste } from '@/lib/composer/page-paste'

const insertInPage = pageInsert(chrome.scripting as PageScripting)

chrome.runtime.onMessage.addListener((message, sender, reply) => {
  void insertInPage(message as Paste, sender).then(reply)
  return true
})
