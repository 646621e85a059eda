import type { OrderState } from '@/lib/trade/order'

export interface Place {
  readonly fullName: string
  readonly company?: string
  readonly streetLine1: string
  readonly streetLine2?: string
  readonly city: string
  readonly province?: string
  readonly postalCode?: string
  readonly countryCode: string
  readonly phoneNumber?: string
}

/** An order of the seeded shop: how far it goes, and what must then be read of it. */
export interface Plan {
  readonly name: string
  /** The last of what is done with it. */
  readonly until:
    | 'adding'
    | 'arranging'
    | 'authorized'
    | 'settled'
    | 'partly shipped'
    | 'shipped'
    | 'delivered'
    | 'cancelled'
    | 'draft'
  readonly buyer: { readonly firstName: string; readonly lastName: string; readonly emailAddress: string }
  /** How many of each product. */
  readonly lines: readonly number[]
  readonly ship?: Place
  /** Where the bill goes: never read as where the parcel goes. */
  readonly bill?: Place
  /** Absent: a cart or a draft, whose state is none of ours. */
  readonly state?: OrderState
}

const buyer = (firstName: string, lastName: string) => ({
  firstName,
  lastName,
  emailAddress: `${firstName}.${lastName}@example.com`.toLowerCase(),
})

const OFFICE: Place = {
  fullName: 'Accounts Payable',
  company: 'Kelp & Sons',
  streetLine1: '9 Ledger Lane',
  city: 'Hamburg',
  postalCode: '20095',
  countryCode: 'DE',
  phoneNumber: '+49 40 5550199',
}

export const PRODUCTS = [
  { name: 'Linen tea towel', sku: 'TOWEL-01', price: 1250 },
  { name: 'Cast iron trivet', sku: 'TRIVET-7', price: 3499 },
] as const

export const PLANS: readonly Plan[] = [
  { name: 'a cart', until: 'adding', buyer: buyer('Ida', 'Marsh'), lines: [1] },
  {
    name: 'one that is being paid',
    until: 'arranging',
    buyer: buyer('Otto', 'Brandt'),
    lines: [2],
    ship: {
      fullName: 'Otto Brandt',
      streetLine1: '14 Mill Street',
      city: 'Bremen',
      postalCode: '28195',
      countryCode: 'DE',
      phoneNumber: '+49 421 5550123',
    },
    state: 'unpaid',
  },
  {
    name: 'one whose payment is only promised',
    until: 'authorized',
    buyer: buyer('Nora', 'Vale'),
    lines: [1, 1],
    ship: {
      fullName: 'Nora Vale',
      streetLine1: '3 Harbour Row',
      streetLine2: 'Flat 5',
      city: 'Boston',
      province: 'Massachusetts',
      postalCode: '02110',
      countryCode: 'US',
      phoneNumber: '617 555 0142',
    },
    bill: OFFICE,
    state: 'paid',
  },
  {
    name: 'one that is paid',
    until: 'settled',
    buyer: buyer('Hugo', 'Fern'),
    lines: [0, 2],
    ship: {
      fullName: '陈小满',
      streetLine1: '文三路 268 号 3 幢 502 室',
      city: '杭州市西湖区',
      province: '浙江省',
      postalCode: '310012',
      countryCode: 'CN',
      phoneNumber: '13800000000',
    },
    bill: OFFICE,
    state: 'paid',
  },
  {
    name: 'one with half of it shipped',
    until: 'partly shipped',
    buyer: buyer('Mila', 'Stone'),
    lines: [3, 1],
    ship: { fullName: 'Mila Stone', streetLine1: '77 Quarry Road', city: 'Leipzig', countryCode: 'DE' },
    state: 'shipped',
  },
  {
    name: 'one that is shipped',
    until: 'shipped',
    buyer: buyer('Paul', 'Reed'),
    lines: [1],
    ship: {
      fullName: 'Paul Reed',
      streetLine1: '5 Orchard Close',
      city: 'Denver',
      province: 'Colorado',
      postalCode: '80202',
      countryCode: 'US',
      phoneNumber: '303 555 0177',
    },
    bill: OFFICE,
    state: 'shipped',
  },
  {
    name: 'one that has arrived',
    until: 'delivered',
    buyer: buyer('Lena', 'Wolf'),
    lines: [0, 1],
    ship: {
      fullName: 'Lena Wolf',
      streetLine1: '21 Spring Alley',
      city: 'Dresden',
      postalCode: '01067',
      countryCode: 'DE',
      phoneNumber: '+49 351 5550111',
    },
    state: 'received',
  },
  {
    name: 'one that was called off',
    until: 'cancelled',
    buyer: buyer('Emil', 'Hart'),
    lines: [1, 2],
    ship: {
      fullName: 'Emil Hart',
      streetLine1: '2 Bridge End',
      city: 'Austin',
      province: 'Texas',
      postalCode: '78701',
      countryCode: 'US',
      phoneNumber: '512 555 0166',
    },
    state: 'closed',
  },
  { name: 'a draft', until: 'draft', buyer: buyer('Rosa', 'Blum'), lines: [1] },
]
