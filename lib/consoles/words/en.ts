import { STATUS_EN } from '@/lib/trade/status-words'
import type { PageWords } from './words'

const lines = (text: string) => text.split('|')

/** Lower case; labels are compared without regard to it. */
export const EN: PageWords = {
  ...STATUS_EN,
  labels: {
    number: lines(
      'order number|order no.|order no|order id|order code|order #|order|order ref|order reference',
    ),
    state: lines('order status|order state|status|state'),
    'amount-paid': lines('amount paid|total paid|paid amount|buyer paid|paid by customer|paid by buyer'),
    'amount-received': [],
    'amount-due': lines(
      'amount due|total due|to pay|total with tax|total incl. tax|total including tax|total (incl. tax)|gross total',
    ),
    'amount-total': lines('order total|grand total|total|total amount|total price|order amount'),
    placed: lines(
      'order placed|placed at|placed on|order placed at|order date|order time|ordered on|ordered at|time created|created|created at|order created|purchase date|date placed|date sold|date created',
    ),
    paid: lines('paid at|paid on|payment time|payment date|time paid|date paid'),
    shipBy: lines('ship by|ship by date|ship-by date|dispatch by|must ship by'),
    shipped: lines('shipped at|shipped on|ship time|dispatched on|date shipped'),
    received: lines('delivered on|delivered at|received at|received on'),
    closes: lines('pay by|payment deadline|pay before'),
    recipient: lines(
      'shipping address|delivery address|ship to|deliver to|recipient|recipient information|shipping information|postage to|postage details|shipping details|delivery details',
    ),
    name: lines('recipient name|full name|receiver|receiver name'),
    phone: lines('phone|phone number|telephone|mobile|contact number'),
    address: lines('address|street address'),
    buyerMessage: lines(
      'buyer note|customer note|note from buyer|buyer message|message from buyer|buyer notes|note to seller|customer message',
    ),
    remark: lines('seller note|private note|merchant note|seller memo|internal note|seller notes'),
    courier: lines('carrier|courier|shipping carrier|shipping provider|logistics provider'),
    tracking: lines('tracking number|tracking no.|tracking code|tracking id|tracking #|tracking'),
    trace: lines('latest tracking|tracking update'),
    buyer: lines('buyer|customer|buyer username|buyer name|customer name|username|buyer id|sold to'),
    payment: lines('payment method|payment type'),
    item: lines('item|items|product|product name|products'),
    spec: lines('variation|variant|option|options|product variant'),
    quantity: lines('quantity|qty'),
    price: lines('unit price|cost|unit cost|price|item price'),
    code: lines('sku|seller sku'),
    note: lines('note|notes'),
    afterSale: lines('refund state|refund status|return status|after-sales status'),
    refundAmount: lines('refund total|refund amount'),
    asked: lines('refund requested on|return requested on'),
    ends: lines('respond by|refund deadline|return deadline|time left to respond'),
    other: lines(
      'subtotal|sub total|sub-total|item subtotal|items total|shipping|shipping cost|shipping fee|shipping method|shipping service|delivery fee|tax|vat|discount|discounts|refund id|billing address|return address|transaction id|payment id|product id|item id|asin|payment state|payment status|fulfillment state|fulfillment|last updated|updated at|modified|coupon|coupon codes|payments|deliver by|email|channel|type|actions',
    ),
  },
  afterSale: {
    exchange: lines('exchange|replacement'),
    resend: lines('resend|reship'),
    return: lines('return'),
    refund: lines('refund'),
    asked: lines('requested|awaiting review|under review'),
    agreed: lines('approved|accepted|awaiting return'),
    returning: lines('in transit|on its way back|returning'),
    arrived: lines('received|returned'),
    closed: lines('completed|closed|cancelled|rejected|declined|refunded'),
  },
  marks: lines('cash on delivery|cod|pre-order|preorder|same day dispatch|next day dispatch|express|gift'),
  cashOnDelivery: lines('cash on delivery|cod'),
  actions: lines(
    'copy|edit|view|show|hide|more|details|change|add note|reveal|select customer|select address',
  ),
  elsewhere: lines(
    'recommended|recommended for you|recommended products|you may also like|recently viewed|related products|frequently bought together|order history|history|activity|timeline|activity log|order timeline|billing address|return address|ship from',
  ),
  parts: lines(
    'fulfillment|fulfillments|fulfillment details|fulfilment|fulfilments|shipment|shipments|shipment details|package|packages|parcel|parcels|payments|payment details|transactions|refund|refunds|refund details|returns',
  ),
  empty: lines('no orders|no orders found|no results|no results found|no items found|no data'),
  none: lines('—|no shipping address set.|not provided|none|n/a|no note|no notes|not set'),
  couriers: lines('dhl|ups|fedex|usps|royal mail|j&t express|ninja van|spx express'),
  all: lines('all|all orders'),
}
