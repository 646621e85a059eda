import { createApp, h, ref, vModelText, withDirectives } from 'vue'
import type { Mount } from '../mounted'

/** `<textarea v-model>`, as the template compiler writes it. */
export const mount: Mount = (place, draft) => {
  const held = ref(draft)
  const set = (value: string) => {
    held.value = value
  }
  const app = createApp({
    render: () => withDirectives(h('textarea', { 'onUpdate:modelValue': set }), [[vModelText, held.value]]),
  })
  app.mount(place)
  const element = place.querySelector('textarea')
  if (!element) throw new Error('Vue rendered no textarea')
  return { element, model: () => held.value, unmount: () => app.unmount() }
}
