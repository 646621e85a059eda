import { type Visitor, visit } from './graphql'
import { PLANS, type Plan, PRODUCTS } from './orders'

/** An order as the shop itself knows it. */
export interface Seeded {
  readonly plan: Plan
  readonly id: string
  readonly code: string
  /** In cents, taxes and shipping included. */
  readonly total: number
}

interface Made {
  readonly id: string
  readonly code: string
}

/** Fills an empty shop with products and with an order of every plan, as buyers and the shop's staff would. */
export async function seed(shop: string): Promise<Seeded[]> {
  const staff = visit(`${shop}/admin-api`)
  await staff.ask(`mutation { login(username: "superadmin", password: "superadmin") { __typename } }`)
  const variants = await makeProducts(staff)
  const seeded: Seeded[] = []
  for (const plan of PLANS) {
    const made = plan.until === 'draft' ? await draft(staff, plan, variants) : await buy(shop, plan, variants)
    await handle(staff, plan, made.id)
    const { order } = await staff.ask<{ order: { totalWithTax: number } }>(
      `query ($id: ID!) { order(id: $id) { totalWithTax } }`,
      { id: made.id },
    )
    seeded.push({ plan, ...made, total: order.totalWithTax })
  }
  return seeded
}

async function makeProducts(staff: Visitor): Promise<string[]> {
  const { stockLocations } = await staff.ask<{ stockLocations: { items: { id: string }[] } }>(
    `{ stockLocations { items { id } } }`,
  )
  const variants: string[] = []
  for (const { name, sku, price } of PRODUCTS) {
    const words = { languageCode: 'en', name }
    const { createProduct } = await staff.ask<{ createProduct: { id: string } }>(
      `mutation ($input: CreateProductInput!) { createProduct(input: $input) { id } }`,
      { input: { translations: [{ ...words, slug: sku.toLowerCase(), description: '' }] } },
    )
    const { createProductVariants } = await staff.ask<{ createProductVariants: { id: string }[] }>(
      `mutation ($input: [CreateProductVariantInput!]!) { createProductVariants(input: $input) { id } }`,
      {
        input: [
          {
            productId: createProduct.id,
            translations: [words],
            sku,
            price,
            stockLevels: stockLocations.items.map(({ id }) => ({ stockLocationId: id, stockOnHand: 100 })),
          },
        ],
      },
    )
    variants.push(...createProductVariants.map(({ id }) => id))
  }
  return variants
}

async function buy(shop: string, plan: Plan, variants: readonly string[]): Promise<Made> {
  const { ask } = visit(`${shop}/shop-api`)
  let made: Made | undefined
  for (const [i, quantity] of plan.lines.entries()) {
    if (quantity === 0) continue
    const { addItemToOrder } = await ask<{ addItemToOrder: Made }>(
      `mutation ($id: ID!, $quantity: Int!) { addItemToOrder(productVariantId: $id, quantity: $quantity) { ... on Order { id code } ... on ErrorResult { errorCode message } } }`,
      { id: variants[i], quantity },
    )
    made = { id: addItemToOrder.id, code: addItemToOrder.code }
  }
  if (!made) throw new Error(`${plan.name} has no lines`)
  const order = `{ __typename ... on ErrorResult { errorCode message } }`
  await ask(`mutation ($input: CreateCustomerInput!) { setCustomerForOrder(input: $input) ${order} }`, {
    input: plan.buyer,
  })
  if (plan.until === 'adding') return made
  await ask(`mutation ($input: CreateAddressInput!) { setOrderShippingAddress(input: $input) ${order} }`, {
    input: plan.ship,
  })
  if (plan.bill)
    await ask(`mutation ($input: CreateAddressInput!) { setOrderBillingAddress(input: $input) ${order} }`, {
      input: plan.bill,
    })
  const { eligibleShippingMethods } = await ask<{ eligibleShippingMethods: { id: string }[] }>(
    `{ eligibleShippingMethods { id } }`,
  )
  await ask(`mutation ($ids: [ID!]!) { setOrderShippingMethod(shippingMethodId: $ids) ${order} }`, {
    ids: eligibleShippingMethods.slice(0, 1).map(({ id }) => id),
  })
  await ask(`mutation { transitionOrderToState(state: "ArrangingPayment") ${order} }`)
  if (plan.until === 'arranging') return made
  const method = plan.until === 'authorized' ? 'paid-later' : 'paid-at-once'
  await ask(`mutation ($input: PaymentInput!) { addPaymentToOrder(input: $input) ${order} }`, {
    input: { method, metadata: {} },
  })
  return made
}

async function draft({ ask }: Visitor, plan: Plan, variants: readonly string[]): Promise<Made> {
  const { createDraftOrder } = await ask<{ createDraftOrder: Made }>(
    `mutation { createDraftOrder { id code } }`,
  )
  const { id, code } = createDraftOrder
  const result = `{ __typename ... on ErrorResult { errorCode message } }`
  await ask(
    `mutation ($id: ID!, $input: AddItemToDraftOrderInput!) { addItemToDraftOrder(orderId: $id, input: $input) ${result} }`,
    { id, input: { productVariantId: variants[0], quantity: plan.lines[0] } },
  )
  await ask(
    `mutation ($id: ID!, $input: CreateCustomerInput!) { setCustomerForDraftOrder(orderId: $id, input: $input) ${result} }`,
    { id, input: plan.buyer },
  )
  return { id, code }
}

/** What the shop does with it once it is paid. */
async function handle({ ask }: Visitor, { until }: Plan, id: string): Promise<void> {
  const result = `{ __typename ... on ErrorResult { errorCode message } }`
  if (until === 'cancelled')
    await ask(`mutation ($input: CancelOrderInput!) { cancelOrder(input: $input) ${result} }`, {
      input: { orderId: id, reason: 'no longer wanted', cancelShipping: true },
    })
  if (!/shipped|delivered/.test(until)) return
  const { order } = await ask<{ order: { lines: { id: string; quantity: number }[] } }>(
    `query ($id: ID!) { order(id: $id) { lines { id quantity } } }`,
    { id },
  )
  const lines = until === 'partly shipped' ? order.lines.slice(0, 1) : order.lines
  const { addFulfillmentToOrder } = await ask<{ addFulfillmentToOrder: { id: string } }>(
    `mutation ($input: FulfillOrderInput!) { addFulfillmentToOrder(input: $input) { ... on Fulfillment { id } ... on ErrorResult { errorCode message } } }`,
    {
      input: {
        lines: lines.map(line => ({ orderLineId: line.id, quantity: line.quantity })),
        handler: {
          code: 'manual-fulfillment',
          arguments: [
            { name: 'method', value: 'DHL' },
            { name: 'trackingCode', value: '00340434161094000001' },
          ],
        },
      },
    },
  )
  for (const state of until === 'delivered' ? ['Shipped', 'Delivered'] : ['Shipped'])
    await ask(
      `mutation ($id: ID!, $state: String!) { transitionFulfillmentToState(id: $id, state: $state) ${result} }`,
      { id: addFulfillmentToOrder.id, state },
    )
}
