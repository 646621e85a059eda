/** What goes into a backup together, for who chooses it. */
export { PERSONAL_KINDS } from '@/lib/store/tables'
export { KINDS, type Kind } from '@/lib/store/tables/table'
