import { browser, defineUnlistedScript } from '#imports'
import { createSay, type GetMessage } from '@/lib/locales/say'
import { request } from '@/lib/messages'
import { startPicker } from '@/lib/picker/start'

/** Run by the background in the page's top frame, when the agent asks to point at parts of it. */
export default defineUnlistedScript({
  async main() {
    await startPicker({
      document,
      say: createSay(browser.i18n.getMessage as GetMessage),
      ask: request,
    })
  },
})
