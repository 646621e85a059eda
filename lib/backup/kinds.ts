/** What goes into a backup together, for who chooses it. */
export { KINDS, type Kind } from '@/lib/store/tables/table'
