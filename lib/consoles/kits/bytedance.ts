import type { ProfileData } from '../profile'

/** 抖店's flags are told by colour alone: six public tools agree on the order, one gives the colours (August 2026). */
export const BYTEDANCE_FLAG = {
  at: ['.i-icon-flag'],
  means: {
    '#69718c': 'grey',
    '#6c26fd': 'purple',
    '#04cbe7': 'cyan',
    '#00c87f': 'green',
    '#ff5c00': 'orange',
    '#ff3b52': 'red',
  },
} satisfies NonNullable<ProfileData['orders']>['flag']

/** Nineteen digits; product numbers have as many, which is why their label matters. */
export const DOUYIN_NUMBER = [{ pattern: '\\d{19}' }]

export const DOUYIN_WORDS = {
  labels: { other: ['商品ID', '抖音号', '达人', '推广'] },
} satisfies ProfileData['words']

/** Bubbles of the kit that Douyin and TikTok share (several public tools). */
export const CHATD = {
  sides: {
    buyer: ['.chatd-bubble-main--other', '.chatd-bubble--other', '.chatd-message--left'],
    agent: ['.chatd-bubble-main--self', '.chatd-bubble--self', '.chatd-message--right'],
  },
  card: ['.chatd-card-main', '.chatd-card'],
  text: ['[class*=chatd-bubble-main]', '[class*=chatd-bubble--]'],
  time: ['.chatd-time'],
} satisfies Partial<NonNullable<ProfileData['chat']>>
