// @vitest-environment happy-dom
import { afterAll, beforeEach, describe, expect, it } from 'vitest'
import { readConsole } from '@/lib/consoles/read'
import { compare } from '../../consoles/compare'
import { READ_AT } from '../../consoles/fixtures'
import { judgeMutants } from '../../consoles/mutants'
import { MUTATIONS } from '../../consoles/mutate'
import { SPOKEN } from '../../consoles/mutate-words'
import { spelled } from '../../consoles/spelled'
import { UNSEEN, type Unseen } from '../../consoles/unseen'

const CASES = UNSEEN.map(page => [page.name, page] as const)
const parts = { same: 0, missing: 0 }

beforeEach(() => void document.open())

/** Which parts are read otherwise than they are in truth, and which not at all. */
function judge({ profile, truth }: Unseen): { readonly wrong: string[]; readonly missing: string[] } {
  const verdicts = [...compare(truth, spelled(readConsole(document, profile, READ_AT)))]
  const of = (wanted: string) => verdicts.flatMap(([part, verdict]) => (verdict === wanted ? [part] : []))
  parts.same += of('same').length
  parts.missing += of('missing').length
  return { wrong: of('wrong'), missing: of('missing') }
}

/** What no label says, or what is said in a way that could mean something else. */
const UNSAID: Readonly<Record<string, readonly string[]>> = {
  // A state some shops call what is paid, and others what waits for the money.
  'canvas/edit': ['orders.status', 'orders.status.state'],
  // Goods beside labels of which none says that they are goods.
  'hearth/steps': ['orders.items'],
  // A word for an order in front of a number is a heading as often as a label.
  'lager/bestellung': ['orders', 'currentOrder'],
  // What one costs and how many there are, in one text.
  'kelp/order': ['orders.items'],
  // Title and count in one text; what stands in a column of notes could be labelled facts.
  'orchard/table': ['orders.items', 'orders.remark'],
  'ganhuo/table': ['orders.items', 'orders.afterSale', 'orders.afterSale.stage', 'orders.afterSale.text'],
  // Among what else is bought stands another order's number: where the first order ends is not told.
  'brauerei/rechnung': [
    'orders.amount',
    'orders.recipient',
    'orders.recipient.name',
    'orders.recipient.phone',
    'orders.recipient.address',
    'orders.buyerMessage',
    'orders.items',
    'currentOrder',
  ],
  // A time and a name without labels, of which another order in the page's log may be the owner.
  'ceramic/stock': ['orders.times.placed', 'orders.buyer', 'orders.buyer.name', 'orders.items'],
  // A currency in the label of a number, a day of a field's own form, a phone and an address of no known form.
  'fjord/form': [
    'orders.amount',
    'orders.times.placed',
    'orders.recipient.phone',
    'orders.recipient.address',
  ],
  // What goods are made of, with a colon as a label has it.
  'hatter/drawer': ['orders.items.spec'],
  // Day and month could be meant the other way round; a phone and an address of no known form.
  'hoian/don': ['orders.times.placed', 'orders.recipient.phone', 'orders.recipient.address'],
  // Who ordered stands under a heading of their own, which is not where the parcel goes; a phone of no known form.
  'tsubaki/juchu': ['orders.buyer', 'orders.buyer.name', 'orders.recipient.phone'],
  // That goods come back is said of the return alone.
  'shaozi/aftersale': ['orders.status.refund'],
  // A time without a label right beside the state is how a log looks.
  'pottery/cards': ['orders.status', 'orders.status.state', 'orders.times.placed'],
  // Day and month could be meant the other way round.
  'saddle/detail': ['orders.times.placed', 'orders.times.received'],
  'aftersale/refused': ['orders.status.refund'],
  'also/bought': ['orders', 'currentOrder'],
  // Two addresses without labels beside each other.
  'edit/select': ['orders.recipient', 'orders.recipient.name', 'orders.recipient.address'],
  'print/hidden': ['orders.buyerMessage'],
  // A column that says Date alone may mean any.
  'short/table': ['orders.times.placed'],
  // A label that may announce a name, an address or both.
  'marine/form': ['orders.recipient.name'],
  // Title and option in one text, under a picture without a name.
  'liushu/pane': ['orders.items'],
  // A chat nobody has shown stands beside the order; a line of it may look like one.
  'larder/ticket': ['orders'],
  // Columns of plain elements.
  'grid/rows': ['orders'],
  // A note that holds labels in one text with its own label could end anywhere.
  'note/lies': ['orders.buyerMessage'],
  'polaris/order': ['orders.items', 'orders.times.placed'],
  'soup/panel': ['orders.remark'],
}

/** Words that run into each other once their elements are gone: nothing says where one ends, or that it is one of two parcels. */
const RUN_TOGETHER: Readonly<Record<string, readonly string[]>> = {
  'elements unwrapped: saddle/detail': ['orders.courier', 'orders.trackingNumber'],
}

describe('a console nobody has described', () => {
  it.each(CASES)('%s is read by meaning', (name, page) => {
    document.write(page.html)
    const { wrong, missing } = judge(page)
    expect(wrong).toEqual([])
    expect(missing.filter(part => !UNSAID[name]?.includes(part))).toEqual([])
  })

  for (const mutation of [...MUTATIONS, ...SPOKEN])
    it.each(CASES)(`${mutation.name}: %s is read the same or not at all`, (name, page) => {
      const unclear = RUN_TOGETHER[`${mutation.name}: ${name}`] ?? []
      const wrong = judgeMutants(page.html, page.profile, mutation, profile =>
        judge({ ...page, profile }).wrong.filter(
          part => !mutation.adds?.test(part) && !unclear.includes(part),
        ),
      )
      expect(wrong).toEqual([])
    })
})

afterAll(() => {
  process.stdout.write(`unseen consoles: ${parts.same} of ${parts.same + parts.missing} parts read\n`)
})
