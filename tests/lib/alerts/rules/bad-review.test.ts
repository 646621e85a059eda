import { describe, expect, it } from 'vitest'
import { badReview } from '@/lib/alerts/rules/bad-review'
import { chat, check, message } from '../samples'

const says = (...lines: string[]) =>
  check(badReview, { conversation: chat(...lines.map(line => message('buyer', line))) })

describe('a bad review or a threat', () => {
  it.each(['再不处理我就差评', '我要投诉你们', '打12315', '骗子店', '我去小红书曝光', '等着收律师函'])(
    '%s',
    text => {
      expect(says(text)).toMatchObject({
        level: 'act',
        why: [{ text }, { words: { key: 'alert.review.evidence' } }],
        step: { topic: 'bad-review' },
      })
    },
  )

  it.each(['我不会给差评的', '看到有差评说掉色，真的吗', '我没有投诉', '什么时候发货', '投诉电话多少'])(
    'not: %s',
    text => {
      expect(says(text)).toBeUndefined()
    },
  )

  it('over once the buyer has calmed down', () => {
    expect(says('我要投诉', '好的谢谢')).toBeUndefined()
  })
})
