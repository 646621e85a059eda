import { type PageScripting, pageInsert } from '@/entrypoints/background/page-insert'

const insertInPage = pageInsert(chrome.scripting as PageScripting)

chrome.runtime.onMessage.addListener((message, sender, reply) => {
  void insertInPage(message, sender).then(reply)
  return true
})
