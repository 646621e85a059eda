/** Whether this key belongs to an input method: an Enter that ends a composition must choose nothing. */
export const isComposing = (event: Pick<KeyboardEvent, 'isComposing' | 'keyCode'>): boolean =>
  // 229 is what browsers report for a key the input method took, also where isComposing is already false again.
  event.isComposing || event.keyCode === 229
