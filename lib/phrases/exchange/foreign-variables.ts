/** One way another tool writes a variable, and ours for it; `undefined` keeps what stands there. */
interface Syntax {
  readonly pattern: RegExp
  ours(name: string): string | undefined
}

/** Other tools' names for what we have, lower case, punctuation taken out. */
const NAMES: Readonly<Record<string, string>> = {
  tofirstname: '买家昵称',
  tofullname: '买家昵称',
  toname: '买家昵称',
  contactname: '买家昵称',
  contactfirstname: '买家昵称',
  customername: '买家昵称',
  name: '买家昵称',
  nick: '买家昵称',
  buyernick: '买家昵称',
  用户名: '买家昵称',
  客户昵称: '买家昵称',
  买家: '买家昵称',
  买家旺旺: '买家昵称',
  旺旺: '买家昵称',
  昵称: '买家昵称',
  fromfirstname: '客服',
  fromfullname: '客服',
  agentname: '客服',
  操作员: '客服',
  客服昵称: '客服',
  客服名称: '客服',
  orderid: '订单号',
  ordernumber: '订单号',
  订单编号: '订单号',
  收件人姓名: '收件人',
  收货人: '收件人',
  手机号: '电话',
  收货电话: '电话',
  收货地址: '地址',
  快递: '快递公司',
  物流公司: '快递公司',
  快递单号: '运单号',
  物流单号: '运单号',
  店铺名称: '店铺',
  shopname: '店铺',
  商品名称: '商品',
  实付: '实付金额',
  cursor: '光标',
  date: '今天',
  日期: '今天',
}

const known = (name: string) => NAMES[name.replace(/[\s._-]/g, '').toLowerCase()]
const braced = (name: string | undefined) => (name ? `{${name}}` : undefined)

const SYNTAXES: readonly Syntax[] = [
  // Text Blaze: {formtext: name=x; default=y}, {formmenu: a; b; default=c}, {time: …}, {cursor}
  { pattern: /\{formtext:[^{}]*?\bname=([^;{}]+)[^{}]*\}/g, ours: name => `{${known(name) ?? name.trim()}}` },
  { pattern: /\{formmenu:([^{}]+)\}/g, ours: list => `{选:${menuItems(list).join('/')}}` },
  { pattern: /\{time:([^{}]*)\}/g, ours: () => '{今天}' },
  // Briskine, Chatwoot: {{to.first_name}}
  { pattern: /\{\{\s*([\p{L}\w .-]+?)\s*\}\}/gu, ours: name => braced(known(name)) },
  // espanso: $|$ for the caret
  { pattern: /\$(\|)\$/g, ours: () => '{光标}' },
  // Zammad: #{customer.name}
  { pattern: /#\{\s*([\p{L}\w .-]+?)\s*\}/gu, ours: name => braced(known(name)) },
  { pattern: /%([\p{L}\w]+)%/gu, ours: name => braced(known(name)) },
  // 【买家昵称】-like marks are ordinary text; single braces are what most Chinese tools and we use.
  { pattern: /(?<![{#])\{([\p{L}\w]+)\}(?!\})/gu, ours: name => braced(known(name) ?? name) },
]

const menuItems = (list: string) =>
  list
    .split(';')
    .map(item => item.trim().replace(/^default=/, ''))
    .filter(item => item !== '' && !/^\w+=/.test(item))

export interface Mapped {
  readonly text: string
  /** Foreign variables we have nothing for, as written; they stay in the text. */
  readonly unknown: readonly string[]
}

/** Rewrites other tools' variables into ours. */
export function mapVariables(text: string): Mapped {
  const unknown: string[] = []
  let mapped = text
  for (const { pattern, ours } of SYNTAXES) {
    mapped = mapped.replace(pattern, (whole, name: string) => {
      const replacement = ours(name)
      if (replacement === undefined) unknown.push(whole)
      return replacement ?? whole
    })
  }
  return { text: mapped, unknown }
}
