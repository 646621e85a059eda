import { mount } from './pages/tiptap'

/** Puts a rich editor in the place of a console's plain reply box, under the same id. */
const field = document.querySelector('#replyTextarea')
const place = document.createElement('div')
field?.replaceWith(place)
void Promise.resolve(mount(place, '', { editor: 'tiptap' })).then(({ element }) => {
  element.id = 'replyTextarea'
  element.style.minHeight = '80px'
})
