import type { ProfileData } from '../profile'

/** P and eighteen digits; refund numbers are R and more (public files of August 2026). */
export const XIAOHONGSHU_ORDERS = {
  number: [{ pattern: 'P\\d{18}' }],
  courier: ['.delivery-row-logistics'],
  current: ['.order-card.active'],
} satisfies NonNullable<ProfileData['orders']>
