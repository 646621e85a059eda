/** What a spreadsheet program would take for a formula. */
const FORMULA = /^[=+\-@\t\r]/

/** Guards a cell so that no spreadsheet program runs it: a leading `'` is what they all show as text. */
export function guardCell(text: string): string {
  return FORMULA.test(text) || /^'+[=+\-@\t\r]/.test(text) ? `'${text}` : text
}

/** Takes the guard off again. */
function unguardCell(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell
}

/** Plain text of a table cell: the characters some tools escape, one kind of newline, no guard, no blanks around it. */
export function cellText(cell: string | undefined): string {
  const escaped = (cell ?? '').replaceAll('&#44;', ',').replaceAll('&#13;', '\r').replaceAll('&#10;', '\n')
  return unguardCell(escaped.trim()).replace(/\r\n?/g, '\n').trim()
}
