import { defineProfile } from '../define'
import { BYTEDANCE_FLAG, DOUYIN_NUMBER, DOUYIN_WORDS } from '../kits/bytedance'

export const douyinFeige = defineProfile({
  id: 'douyin-feige',
  family: 'douyin',
  facts: {
    id: 'douyin-feige',
    name: { zh: '抖店飞鸽', en: 'Douyin Feige' },
    waiting: { look: 20_000, act: 30_000, limit: 180_000 },
    maxLength: 800,
    nudge: { chat: true, except: [] },
    flags: ['grey', 'purple', 'cyan', 'green', 'orange', 'red'],
  },
  matches: ['https://im.jinritemai.com/pc_seller_v2/*'],
  verified: 'public code',
  based: [
    'Rows, sides, reply box: five to nine public tools, 2024 to 2026; data-qa-id attributes outlive the hashed classes.',
    'Order card, its number, status and pay facts, flags: one tool calibrated on the live page, August 2026.',
    'Open buyer: two tools, 2026; the reply box names the buyer in its placeholder.',
    'List of buyers: eight tools; last words, timers and counts two, 2026. Which one is open is known by the header’s name.',
    'Messages show the hour only, so none of them has a date.',
  ],
  evidence: {
    buyer: 'strong',
    messages: 'strong',
    composer: 'strong',
    orders: 'weak',
    state: 'weak',
    amount: 'weak',
  },
  words: DOUYIN_WORDS,
  orders: {
    number: DOUYIN_NUMBER,
    skip: ['.ecom-drawer', '.ecom-drawer-wrapper-body', '.chatd-card'],
    current: ['.ecom-collapse-item-active', '[role=button][aria-expanded=true]'],
    flag: BYTEDANCE_FLAG,
  },
  chat: {
    list: ['.messageList'],
    row: ['[data-qa-id=qa-message-warpper]', '.msgItemWrap'],
    id: [{ at: '[data-id]', from: 'data-id' }],
    sides: {
      buyer: ['[class*=messageNotMe]', '[style*="flex-direction: row;"]'],
      agent: ['[class*=messageIsMe]', '[style*="flex-direction: row-reverse"]'],
      system: [
        '[data-id^=llm_process_]',
        '[data-id^=cs_close_conversation]',
        '[data-id^=transfer_staff_]',
        '[data-id^=_Welcome_]',
        '[data-id^=_CsAssign_]',
        '[data-id$=_template]',
      ],
    },
    card: ['.chatd-card-main', '.chatd-card', '.pigeon-card-place-holder-text .content'],
    text: ['pre'],
    image: ['img[alt=图片]'],
    buyerName: [
      '#topbar-left-info span:not(:has(*))',
      {
        at: 'textarea[data-qa-id=qa-send-message-textarea]',
        from: 'placeholder',
        pattern: '^发送给\\s?(.{1,40}?)，使用',
      },
    ],
    buyers: ['.list_items', '#chantListScrollArea'],
    listed: {
      row: [
        '[data-qa-id=qa-conversation-chat-item]',
        '[data-qa-id=qa-chat-item]',
        '[data-kora=conversation]',
      ],
      name: [{ at: '[title]:not(sup)', from: 'title' }, '[class*=nameLine]', '[class*=NameContent]'],
      last: ['[class*=msgContent]'],
      wait: ['[class*=timerParticular]'],
      unread: ['sup.auxo-badge-count'],
    },
    composer: [
      'textarea[data-qa-id=qa-send-message-textarea]',
      '#im-input-box',
      'textarea[class*=inputArea]',
    ],
  },
  remarkBox: ['textarea#textareaID'],
  deep: {
    based: [
      'Answer behind the order panel, spelt so: six tools, the newest of June 2026. Nothing in it is the buyer’s id: it fills in what the page shows.',
    ],
    answers: [
      {
        at: ['https://pigeon.jinritemai.com/backstage/cmpoent/order/query'],
        orders: ['data'],
        id: ['order_id'],
        status: { text: ['order_status_desc'] },
        items: { list: 'sku_order_list', title: ['product_name'], spec: ['sku_specs'] },
        recipient: { name: ['post_receiver'], phone: ['mobile'], address: ['post_address'] },
        times: { placed: ['order_time_sec'], paid: ['pay_time_sec'] },
      },
    ],
  },
})
