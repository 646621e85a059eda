/** Rows in which a phrase can be chosen; see `Stuck`. */

/** The list under the field. */
export const LIST = 'list'
/** The favourites. */
export const PINS = 'pins'
/** The second text of a phrase. */
export const SECOND = 'second'
