import { bootstrap, dummyPaymentHandler } from '@vendure/core'
import { populate } from '@vendure/core/cli/index.js'
import { config } from './config.mjs'

/** Starts the shop on an empty database, filled with what every shop has. Says `shop ready` when it answers. */
const payment = (name, automaticSettle) => ({
  name,
  handler: {
    code: dummyPaymentHandler.code,
    arguments: [{ name: 'automaticSettle', value: String(automaticSettle) }],
  },
})

await populate(() => bootstrap(config), {
  defaultLanguage: 'en',
  defaultZone: 'Asia',
  countries: [
    { name: 'China', code: 'CN', zone: 'Asia' },
    { name: 'Germany', code: 'DE', zone: 'Europe' },
    { name: 'United States', code: 'US', zone: 'Americas' },
  ],
  taxRates: [{ name: 'Standard Tax', percentage: 10 }],
  shippingMethods: [{ name: 'Standard Shipping', price: 600 }],
  paymentMethods: [payment('Paid At Once', true), payment('Paid Later', false)],
  collections: [],
})
console.log('shop ready')
