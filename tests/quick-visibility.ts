/** Elements a browser does not draw, or not always, without being told. */
const SPECIAL = /^(?:head|script|style|template|dialog|details|datalist|noscript|iframe|object)$/

const asked = Element.prototype.checkVisibility

/**
 * happy-dom works out the whole style of every ancestor for each question. Where no sheet stands in the page and no ancestor has a style of
 * its own, nothing can hide an element.
 */
function checkVisibilityQuickly(this: Element, options?: CheckVisibilityOptions): boolean {
  const isPlain = this.isConnected && this.ownerDocument.styleSheets.length === 0 && !hasOwnStyle(this)
  return isPlain || asked.call(this, options)
}

function hasOwnStyle(element: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentElement)
    if (at.hasAttribute('style') || at.hasAttribute('hidden') || SPECIAL.test(at.localName)) return true
  return false
}

// Runs before every file that shares the environment.
if (asked.name !== checkVisibilityQuickly.name) Element.prototype.checkVisibility = checkVisibilityQuickly
