import { defineProfile } from '../define'
import { BY_THE_DAY } from '../kits/usual'

export const odoo = defineProfile({
  id: 'odoo',
  family: 'odoo',
  facts: { id: 'odoo', name: { zh: 'Odoo', en: 'Odoo' }, ...BY_THE_DAY },
  matches: [],
  recognisedBy: ['.o_sale_order'],
  verified: 'public code',
  based: [
    'A shop’s own server, so it has no address of its own. The system’s public source of 17 and later: its sale order as a form and as a list, by the names of the fields.',
    'Where deliveries have a field of their own, the address beneath the customer need not be theirs. A confirmed order says nothing of its payment.',
  ],
  evidence: { orders: 'strong', amount: 'strong', items: 'weak', recipient: 'weak', state: 'weak' },
  onDetail: ['recipient', 'items'],
  zone: 'local',
  currency: 'USD',
  words: {
    labels: {
      number: ['Number', '编号', '单号'],
      other: ['Untaxed Amount', '未税金额', 'Payment Terms', '付款条款', 'Quotation Template', 'Expiration'],
    },
    states: { closed: ['cancel'] },
    neutral: [
      'quotation',
      'quotation sent',
      'sales order',
      '报价单',
      '报价单已发送',
      '已发送报价单',
      '销售订单',
    ],
  },
  orders: {
    number: [{ pattern: '[A-Z]{1,6}[/-]?(?:\\d{4}[/-])?\\d{3,8}', labelled: true }],
    numberAt: ['.o_form_view.o_sale_order .oe_title [name=name]', '.o_sale_order .o_data_row td[name=name]'],
    state: [
      { at: '.o_arrow_button_current[data-value=cancel]', from: 'data-value' },
      '.o_arrow_button_current',
      'td[name=state]',
    ],
    amount: ['.oe_subtotal_footer [name=amount_total]', 'td[name=amount_total]'],
    recipient: ['.o_sale_order:not(:has([name=partner_shipping_id])) .o_field_widget[name=partner_id]'],
    buyer: [
      '.o_field_widget[name=partner_id] .o_form_uri',
      '.o_field_widget[name=partner_id] input',
      'td[name=partner_id]',
    ],
    placed: ['.o_field_widget[name=date_order]', 'td[name=date_order]'],
    items: {
      row: ['[name=order_line] .o_data_row'],
      title: ['td[name=product_template_id]', 'td[name=product_id]'],
      quantity: [{ at: 'td[name=product_uom_qty]', pattern: '^(\\d{1,5})(?:[.,]0{1,3})?$' }],
    },
  },
})
