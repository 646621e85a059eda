import {
  choice,
  days,
  percent,
  rows,
  seconds,
  spanParam,
  textParam,
  toggle,
  week,
  wordsParam,
  zone,
} from '@/lib/alerts/params/declare'
import type { Params } from '@/lib/alerts/params/param'
import type { CourierCutoff } from '@/lib/alerts/shop-rules'
import type { OwnWord } from '@/lib/phrases/text/check'
import { LONGEST_WORD } from '@/lib/phrases/text/forbidden/own-words'

const at = (hours: number) => hours * 60

/**
 * Every section of the settings, field by field, with its default and bounds: the type, the defaults, what the store takes and the fields
 * of the form come from here. What a shop sets for its alert rules stands in `shop.alerts`, declared by the rules themselves
 * (lib/alerts/settings.ts).
 */
export const SETTINGS_SECTIONS = {
  shop: {
    /** As it is written in phrases: fills {店铺}. */
    name: textParam(),
    /** Courier the shop ships with by default; fills {快递公司} while the order names none. */
    courier: textParam(),
    timeZone: zone({ default: 'Asia/Shanghai' }),
    /**
     * The time of day after which a paid order ships tomorrow; none until the shop sets one, since a wrong one would be promised to buyers.
     */
    cutoffs: week({ default: [] }),
    /** Days without dispatch beside the weekdays, as `2026-10-01`. */
    holidays: wordsParam({ longest: 10, most: 200, words: 'manage.settings.holidays' }),
    /** Couriers that come at another time. */
    courierCutoffs: rows<CourierCutoff>({
      most: 50,
      columns: {
        courier: textParam({ longest: 40, filled: true }),
        time: textParam({ longest: 5, filled: true }),
      },
      default: [],
      words: 'manage.settings.courierCutoffs',
    }),
    /** Between these two nobody is nudged or waited for. */
    quiet: spanParam({ default: { from: at(22), to: at(9) } }),
    /** Words the shop does not want to see in a reply, beside the built-in lists. */
    ownWords: rows<OwnWord>({
      most: 1000,
      columns: {
        word: textParam({ longest: LONGEST_WORD, filled: true }),
        level: choice({
          options: [{ value: 'hint' }, { value: 'confirm' }, { value: 'block' }],
          default: 'confirm',
        }),
        category: { ...textParam({ longest: LONGEST_WORD, filled: true }), optional: true },
      },
      default: [],
    }),
    /** Which colour a tag has: 红, green; one without an entry is grey. */
    tagColours: rows<{ readonly tag: string; readonly colour: string }>({
      most: 200,
      columns: {
        tag: textParam({ longest: 60, filled: true }),
        colour: textParam({ longest: 10, filled: true }),
      },
      default: [],
      words: 'manage.settings.tagColours',
    }),
    /** What a buyer is called by what was seen of their orders (so many, or so many yuan); the last one reached counts. */
    buyerClasses: rows<{ readonly name: string; readonly orders?: string; readonly amount?: string }>({
      most: 20,
      columns: {
        name: textParam({ longest: 20, filled: true }),
        orders: { ...textParam({ longest: 6 }), optional: true },
        amount: { ...textParam({ longest: 9 }), optional: true },
      },
      default: [
        { name: '老客', orders: '2' },
        { name: '大客户', orders: '5', amount: '1000' },
      ],
      words: 'manage.settings.buyerClasses',
    }),
    /** What can go wrong, in the words of who makes and packs. */
    issueKinds: wordsParam({
      longest: 40,
      most: 50,
      default: ['质量', '发错', '少发', '丢件', '破损', '尺码', '描述不符', '物流慢', '服务'],
      words: 'manage.settings.issueKinds',
    }),
    /** What a remark for the packer can be about; the first unless the agent chooses another. */
    remarkReasons: wordsParam({
      longest: 20,
      most: 30,
      default: ['改地址', '换款式', '补发赠品', '加急', '其他'],
      words: 'manage.settings.remarkReasons',
    }),
    /** What a colour of flag means in this shop: 红, 有备注. */
    flagMeanings: rows<{ readonly flag: string; readonly meaning: string }>({
      most: 20,
      columns: {
        flag: textParam({ longest: 10, filled: true }),
        meaning: textParam({ longest: 40, filled: true }),
      },
      default: [],
      words: 'manage.settings.flagMeanings',
    }),
    /** Texts that may stand in a reply whatever the lists say. */
    allowedWords: wordsParam(),
  },
  agent: {
    /** Signs notes, decisions and remarks. */
    name: textParam(),
    /** Signs remarks beside it, where the shop numbers its agents. */
    number: textParam({ longest: 20 }),
  },
  suggestions: {
    /** How many suggestions are shown: the sure ones, the usual two or three, or whatever is possible. */
    amount: choice({
      options: [
        { value: 'few', words: 'manage.settings.suggestFew' },
        { value: 'usual', words: 'manage.settings.suggestUsual' },
        { value: 'many', words: 'manage.settings.suggestMany' },
      ],
      default: 'usual',
      words: 'manage.settings.suggest',
    }),
  },
  page: {
    /** A mark beside orders with an open alert, where several are listed. */
    marks: toggle({ default: false, words: 'manage.settings.onPageMarks' }),
    /** A small button beside the composer that opens the phrase field. */
    button: toggle({ default: false, words: 'manage.settings.onPageButton' }),
  },
  /** What the agent's own day is held against. */
  day: {
    first: seconds({ default: 20, min: 1, max: 86_400, words: 'manage.settings.targetFirst' }),
    average: seconds({ default: 60, min: 1, max: 86_400, words: 'manage.settings.targetAverage' }),
    /** Per cent of the rounds. */
    within20: percent({ default: 80, min: 0, max: 100, words: 'manage.settings.targetWithin20' }),
    within180: percent({ default: 95, min: 0, max: 100, words: 'manage.settings.targetWithin180' }),
    /** Per cent of the reviews. */
    satisfied: percent({ default: 95, min: 0, max: 99, words: 'manage.settings.targetSatisfied' }),
    /** Reviews of thirty days by stars from one to five, as the agent typed them last: `0,1,2,10,87`. */
    stars: textParam({ longest: 60 }),
  },
  privacy: {
    /** Days since the last change after which done follow-ups and finished decisions are forgotten; 0 keeps them. */
    keepDays: days({ default: 365, min: 0, max: 36_500, words: 'manage.settings.keepDays' }),
    /** The same of notes, tags and what is noted of a buyer. */
    keepNoteDays: days({ default: 0, min: 0, max: 36_500, words: 'manage.settings.keepNoteDays' }),
    /** The same of issues. */
    keepIssueDays: days({ default: 730, min: 0, max: 36_500, words: 'manage.settings.keepIssueDays' }),
    /** Days for which what was counted of each day is kept. */
    keepCountDays: days({ default: 400, min: 0, max: 36_500, words: 'manage.settings.keepCountDays' }),
    /** Whether anything of the agent's day is counted. */
    countDay: toggle({ default: true, words: 'manage.settings.countDay' }),
    /** Whether it is noted which orders of a buyer were seen, and for how much. */
    countOrders: toggle({ default: true, words: 'manage.settings.countOrders' }),
  },
} satisfies Readonly<Record<string, Params>>
