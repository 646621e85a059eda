// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest'
import { readConsole } from '@/lib/consoles/read'
import { blankProfile } from '@/lib/consoles/teach/blank'
import { ready } from '@/lib/consoles/teach/ready'

const profile = ready(blankProfile('https://shop.example/orders', 'shop', '2026-11-29'))
beforeEach(() => void document.open())

const order = (n: number, more = '') =>
  `<article><p>订单号：20261129000${n}</p><p>下单时间：2026-11-29 10:0${n}:00</p><p>实付：¥${n}9.00</p><p>收货人：周南</p>${more}</article>`
const states = (html: string) => {
  document.write(html)
  const now = readConsole(document, profile)
  return now.kind === 'open' ? now.orders.map(({ status }) => status?.state) : []
}

describe('the state said around an order', () => {
  it('is the head of its lane', () => {
    const lane = (head: string, ...orders: string[]) =>
      `<section><h3>${head}</h3>${orders.join('')}</section>`
    expect(
      states(`<div>${lane('待发货（2）', order(1), order(2))}${lane('已发货', order(3))}</div>`),
    ).toEqual(['paid', 'paid', 'shipped'])
  })

  it('is the tab that is chosen', () => {
    const tab = (name: string, chosen = false) => `<span role="tab" aria-selected="${chosen}">${name}</span>`
    const tabs = `<div role="tablist">${tab('全部')}${tab('待发货 2', true)}${tab('已发货')}</div>`
    expect(states(`${tabs}<div>${order(1)}${order(2)}</div>`)).toEqual(['paid', 'paid'])
  })

  it('is the choice that is checked', () => {
    const choice = (name: string, checked: boolean) =>
      `<button role="radio" aria-checked="${checked}">${name}</button>`
    expect(
      states(
        order(1, `<div>${choice('已发货', true)}${choice('待发货', false)}${choice('已关闭', false)}</div>`),
      ),
    ).toEqual(['shipped'])
  })

  it('is not the first order’s own, nor a head that lists several', () => {
    expect(states(`<div>${order(1, '<b>已发货</b>')}${order(2)}</div>`)).toEqual(['shipped', undefined])
    document.open()
    const heads = '<div><i>待付款</i><i>待发货</i><i>已发货</i></div>'
    expect(states(`<section>${heads}${order(1)}${order(2)}</section>`)).toEqual([undefined, undefined])
  })

  it('counts for nothing where the order says its state in words nobody knows', () => {
    expect(
      states(`<section><h3>待发货</h3>${order(1, '<p>订单状态：归档中</p>')}${order(2)}</section>`),
    ).toEqual([undefined, 'paid'])
  })
})
