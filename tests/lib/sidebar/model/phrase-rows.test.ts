import { beforeEach, describe, expect, it } from 'vitest'
import { createModel, type SidebarModel } from '@/lib/sidebar/model/model'
import type { OrderState } from '@/lib/trade/order'
import { conversation, library, NOW, order, phrase, profile } from '../../../components/sidebar/stage'

const ENDING = phrase('结尾', '有问题随时找我~', { code: 'JW' })
const HOLDING = phrase('到哪了', '在路上了。{短语:jw}', { code: 'dn' })
const VARYING = phrase('发货', '{如果:已发货|在路上了|今天给您发}')
const COURIER = phrase('换快递', '给您发{快递公司}，单号{运单号}', { code: 'kd' })
const UNKNOWN = phrase('旧的', '亲，{短语:没有}')
const ODD = phrase('写错', '{如果:没这回事|甲|乙}')

describe('a phrase as it would go out', () => {
  let model: SidebarModel
  beforeEach(() => {
    model = createModel(profile, 'zh', undefined, NOW)
    model.phrases.library.value = library([ENDING, HOLDING, VARYING, COURIER, UNKNOWN, ODD])
    show('paid')
  })
  const show = (state: OrderState) => {
    model.reading.value = {
      kind: 'open',
      missing: [],
      orders: [order('11', { status: { state, text: '' } })],
      conversation: conversation(['到哪了呀']),
    }
  }
  const texts = () => model.phrases.found.value.map(({ filled }) => filled.text)
  const search = (query: string) => {
    model.phrases.query.value = query
    return texts()
  }

  it('says the phrases it holds, and is offered for what they answer', () => {
    expect(model.phrases.row(HOLDING).filled.text).toBe('在路上了。有问题随时找我~')
    expect(model.phrases.suggestions.value[0]?.filled.text).toBe('在路上了。有问题随时找我~')
  })

  it('varies by the state of the order', () => {
    expect(model.phrases.row(VARYING).filled.text).toBe('今天给您发')
    show('shipped')
    expect(model.phrases.row(VARYING).filled.text).toBe('在路上了')
  })

  it.each([UNKNOWN, ODD])('is held back where $text cannot be written out', one => {
    expect(model.phrases.row(one)).toMatchObject({ readiness: 'missing' })
  })

  it('goes out past its days only where the agent means it, wherever it was found', () => {
    const over = { ...ENDING, until: '2020-11-11' }
    expect(model.phrases.row(over)).toMatchObject({ readiness: 'confirm', findings: [{ kind: 'dates' }] })
  })

  it('is not offered where a forbidden word in it would hold it back', () => {
    const calling = phrase('到哪了', '在路上了，加我微信 abc12345 查', { code: 'wx' })
    model.phrases.library.value = library([calling])
    expect(model.phrases.row(calling).readiness).toBe('block')
    expect(model.phrases.suggestions.value).toEqual([])
  })

  it('takes what is typed behind its code, and stands first', () => {
    expect(search('kd 中通 7583')[0]).toBe('给您发中通，单号7583')
    expect(model.phrases.found.value[0]?.readiness).toBe('ready')
    expect(search('kd 中通')[0]).toBe('给您发中通，单号［运单号］')
    // Shown once, also where its own words match.
    expect(search('kd 快递').length).toBe(1)
  })
})
