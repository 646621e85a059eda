import type { SaleStage } from '../stage'

export const BEFORE_THE_SALE: Omit<SaleStage, 'key'> = {
  name: 'Before the sale',
  phrases: [
    {
      code: 'hi',
      title: 'Greeting',
      text: 'Hi {buyer|there}, thanks for your message! How can I help you?',
      intents: ['greet'],
    },
    {
      code: 'size',
      title: 'Size advice',
      text: 'Could you tell me your height and weight? I will check the size chart and suggest a size.',
      intents: ['product'],
    },
    {
      code: 'between',
      title: 'Between two sizes',
      text: 'If you are between two sizes and like a loose fit, the larger one is the safer choice.',
      intents: ['product'],
    },
    {
      code: 'material',
      title: 'Material',
      text: 'The material is listed under the item details. Is there one part you would like me to check?',
      intents: ['product'],
    },
    {
      code: 'stock',
      title: 'In stock?',
      text: 'Options you can still choose on the item page are in stock. Which one are you looking at?',
      intents: ['stock'],
    },
    {
      code: 'ship',
      title: 'When will it ship?',
      text: 'Orders ship within the handling time shown on the item page, counted from your payment.',
      intents: ['ship_time'],
    },
    {
      code: 'where',
      title: 'Delivery to my country',
      text: 'Which country should it go to? I will check whether we can ship there.',
      intents: ['courier', 'freight'],
    },
    {
      code: 'cost',
      title: 'Shipping cost',
      text: 'The shipping cost for your address is shown at checkout before you pay.',
      intents: ['freight'],
    },
    {
      code: 'duty',
      title: 'Customs and taxes',
      text: 'Import duties and taxes depend on your country. Please check with your local customs before ordering.',
      intents: ['freight', 'policy'],
    },
    {
      code: 'deal',
      title: 'Can it be cheaper?',
      text: 'The price on the page already includes the current offer. If there is a coupon, it shows on the item page.',
      intents: ['price', 'coupon'],
    },
    {
      code: 'voltage',
      title: 'Plug and voltage',
      text: 'The supported voltage and plug type are in the item details. Which country will you use it in?',
      intents: ['product'],
    },
    {
      code: 'wholesale',
      title: 'Bulk order',
      text: 'How many pieces do you need, and to which country? I will check what we can offer.',
      intents: ['price'],
    },
  ],
}
