/** Phrases in English for shops that sell abroad, by group: code, title and text of each. Agents take them as any file of phrases. */
const GROUPS: Readonly<Record<string, readonly (readonly [code: string, title: string, text: string])[]>> = {
  'Before the sale': [
    ['hi', 'Greeting', 'Hi {buyer}, thanks for your message! How can I help you?'],
    [
      'size',
      'Size advice',
      'Could you tell me your height and weight? I will check the size chart and suggest a size.',
    ],
    [
      'between',
      'Between two sizes',
      'If you are between two sizes and like a loose fit, the larger one is the safer choice.',
    ],
    [
      'material',
      'Material',
      'The material is listed under the item details. Is there one part you would like me to check?',
    ],
    [
      'stock',
      'In stock?',
      'Options you can still choose on the item page are in stock. Which one are you looking at?',
    ],
    [
      'ship',
      'When will it ship?',
      'Orders ship within the handling time shown on the item page, counted from your payment.',
    ],
    [
      'where',
      'Delivery to my country',
      'Which country should it go to? I will check whether we can ship there.',
    ],
    ['cost', 'Shipping cost', 'The shipping cost for your address is shown at checkout before you pay.'],
    [
      'duty',
      'Customs and taxes',
      'Import duties and taxes depend on your country. Please check with your local customs before ordering.',
    ],
    [
      'deal',
      'Can it be cheaper?',
      'The price on the page already includes the current offer. If there is a coupon, it shows on the item page.',
    ],
    [
      'voltage',
      'Plug and voltage',
      'The supported voltage and plug type are in the item details. Which country will you use it in?',
    ],
    [
      'wholesale',
      'Bulk order',
      'How many pieces do you need, and to which country? I will check what we can offer.',
    ],
  ],
  'Order and payment': [
    [
      'unpaid',
      'Still interested?',
      'Hi {buyer}, your order {order} has not been paid yet. Did you have any trouble with the payment?',
    ],
    [
      'paid',
      'Payment received',
      'Thank you, we have received your payment. You will find the tracking number in your order once it ships.',
    ],
    [
      'check',
      'Confirm the address',
      'Before we ship, please confirm your address: {recipient}, {phone}, {address}. Is everything right?',
    ],
    [
      'newaddr',
      'Change of address',
      'Of course. Please send the full new address: name, phone, street and number, city, state, postal code and country.',
    ],
    [
      'noaddr',
      'Cannot change the address',
      'Your order has already shipped, so we cannot change the address. The carrier may be able to redirect it.',
    ],
    [
      'door',
      'Street number missing',
      'There is no street or apartment number in your address. Could you send it, so that the parcel reaches you?',
    ],
    [
      'cancel',
      'Cancel the order',
      'Please request the cancellation in your order. If it has not shipped yet, we will confirm it.',
    ],
    ['note', 'Note on the order', 'Got it. I will add this to the order for our warehouse.'],
    [
      'invoice',
      'Invoice',
      'Which name and address should be on the invoice? Please also send your VAT number if it should show.',
    ],
    [
      'gift',
      'Gift wrapping',
      'Would you like a message in the parcel? Tell me the text, and I will ask our warehouse whether it can be added.',
    ],
    [
      'two',
      'Two orders, one parcel',
      'Both orders go to the same address. Shall we send them in one parcel?',
    ],
  ],
  Shipping: [
    ['sent', 'It has shipped', 'Your order has shipped with {courier}. The tracking number is {tracking}.'],
    ['track', 'Where is my parcel?', 'The latest update for {tracking} ({courier}) is: {trace}'],
    [
      'still',
      'No update for days',
      'I am sorry for the wait. There has been no new scan for some days; I will ask the carrier and come back to you.',
    ],
    [
      'first',
      'Tracking not found yet',
      'A new tracking number can take one to three days until the first scan shows. Please check again then.',
    ],
    [
      'customs',
      'Held at customs',
      'The parcel is with customs. Please check whether they need anything from you; we cannot speed this step up.',
    ],
    [
      'failed',
      'Delivery failed',
      'The carrier tried to deliver and could not. Please contact them with {tracking} to arrange a new delivery.',
    ],
    [
      'missing',
      'Delivered, not received',
      'Please check with neighbours, reception or your mailbox first. If it is not there, tell me and I will contact the carrier.',
    ],
    [
      'back',
      'On its way back',
      'The parcel is being returned to us. Shall we send it again, or would you prefer a refund?',
    ],
    [
      'late',
      'Sorry for the delay',
      'I am sorry that your order is late. I have asked our warehouse and will tell you as soon as I know more.',
    ],
  ],
  'After the sale': [
    [
      'photo',
      'Ask for photos',
      'I am sorry to hear that. Could you send a photo or a short video of the problem, and of the parcel label?',
    ],
    [
      'wrong',
      'Wrong item',
      'I am sorry about that. Please send a photo of what you received, and we will find out what went wrong.',
    ],
    [
      'less',
      'Item missing',
      'Please send a photo of everything in the parcel and of the label. I will check with our warehouse.',
    ],
    [
      'broken',
      'Arrived damaged',
      'I am sorry it arrived damaged. A photo of the item and the packaging helps us to settle this quickly.',
    ],
    [
      'return',
      'How to return',
      'Please request the return in your order and wait for our confirmation before you send it back.',
    ],
    [
      'freight',
      'Who pays the return',
      'That depends on the reason for the return. I will check your order and tell you before you send anything.',
    ],
    [
      'exchange',
      'Exchange',
      'Which size or colour would you like instead? I will check whether it is available.',
    ],
    [
      'refund',
      'When is the refund?',
      'Once the refund is approved, your bank or payment provider decides how many days it takes to show.',
    ],
    [
      'part',
      'Partial refund',
      'Would a partial refund be fine for you, so that you can keep the item? I will ask what we can offer.',
    ],
    ['how', 'How to use it', 'Which step is unclear? A photo helps me to explain it.'],
    [
      'warranty',
      'Warranty',
      'Please send your order number and a short description of the fault, and I will check the warranty for it.',
    ],
  ],
  'Reviews and closing': [
    [
      'review',
      'Ask for a review',
      'If you like it, a short review would help us a lot. If something is not right, please tell me first.',
    ],
    [
      'bad',
      'After a poor review',
      'I am sorry it did not meet your expectations. Please tell me what went wrong, and I will try to put it right.',
    ],
    ['wait', 'One moment', 'One moment please, I am checking this for you.'],
    [
      'later',
      'I will come back to you',
      'I need to check this with a colleague and will write to you as soon as I know.',
    ],
    ['sorry', 'Sorry for waiting', 'Sorry to keep you waiting, and thank you for your patience.'],
    ['human', 'You are with a person', 'You are talking to a person now. What can I do for you?'],
    ['bye', 'Goodbye', 'You are welcome! Write to us any time if you have another question.'],
  ],
}

const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`

/** The same as a CSV file: it is read, previewed and taken like every other. */
export function englishFile(): Uint8Array {
  const rows = Object.entries(GROUPS).flatMap(([group, phrases]) =>
    phrases.map(phrase => [group, ...phrase].map(quoted).join(',')),
  )
  return new TextEncoder().encode(['group,code,title,text', ...rows].join('\r\n'))
}
