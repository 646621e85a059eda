import type { Act } from '@/lib/practice/act'
import { AddressForm } from './address-form'
import type { FormProps } from './form-props'
import { PriceForm } from './price-form'
import { RemarkForm } from './remark-form'
import { ShipForm } from './ship-form'

const FORMS = {
  remark: RemarkForm,
  address: AddressForm,
  ship: ShipForm,
  price: PriceForm,
} as const

type WithForm = keyof typeof FORMS

/** Whether that button asks for something before it acts. */
export const hasForm = (kind: Act['kind']): kind is WithForm => kind in FORMS

export function ActForm({ kind, ...props }: FormProps & { readonly kind: Act['kind'] }) {
  if (!hasForm(kind)) return null
  const Form = FORMS[kind]
  return <Form {...props} />
}
