import { MOBILE } from './address-text'

/** Stands for what was left out. */
const HIDDEN = '…'

const EMAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g
/** Landlines, identity numbers, parcel and order numbers alike: a row of eight digits or more says who or what it is about. */
const LONG_NUMBER = /(?<!\d)(?:\d[ -]?){7,}\d(?!\d)/g
/** One step of an address, from the province to the door: 浙江省, 文三路, 3号, 502室. */
const STEP =
  '[\\p{Script=Han}A-Za-z\\d#]{1,12}?(?:省|市|自治区|自治州|区|县|旗|镇|乡|街道|大道|村|路|街|巷|弄|里|号楼|号|栋|幢|座|单元|层|楼|室)'
/** Two steps in a row are taken for an address, with the number that may follow. */
const ADDRESS = new RegExp(`(?:${STEP}[ ,，-]?)+${STEP}(?:[A-Za-z\\d#-]{1,8}(?!\\d))?`, 'gu')

/** A text of any length without phone numbers, long numbers, e-mail and addresses in it. Rather too much is taken out than too little. */
export function maskPersonal(text: string): string {
  return text
    .replace(EMAIL, HIDDEN)
    .replace(MOBILE, HIDDEN)
    .replace(LONG_NUMBER, HIDDEN)
    .replace(ADDRESS, HIDDEN)
}
