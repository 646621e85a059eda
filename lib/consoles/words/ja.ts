import type { PageWords } from './words'

const words = (text: string) => text.split(' ')

/** Consoles in Japanese. */
export const JA = {
  labels: {
    number: words('注文番号 受注番号 ご注文番号'),
    state: words('ステータス 注文状況 受注ステータス 注文ステータス'),
    'amount-due': words('ご請求金額 ご請求額 請求金額 請求額 お支払い金額 お支払い合計 支払合計'),
    'amount-total': words('合計金額 注文合計'),
    placed: words('注文日時 注文日 受注日時 ご注文日'),
    paid: words('入金日時 入金日 支払日時'),
    shipped: words('発送日時 出荷日時'),
    recipient: words('お届け先 配送先'),
    name: words('お届け先氏名 受取人 お名前 氏名 受取人名'),
    phone: words('電話番号'),
    address: words('住所 お届け先住所'),
    buyerMessage: words('お客様備考 購入者備考'),
    remark: words('社内メモ 店舗メモ'),
    courier: words('配送業者 運送会社'),
    tracking: words('追跡番号 お問い合わせ番号 伝票番号'),
    buyer: words('お客様名 注文者 ご注文者 購入者 注文者氏名'),
    payment: words('支払方法 お支払い方法'),
    item: words('商品名'),
    quantity: words('数量 個数'),
    price: words('単価'),
    other: words('送料 小計 消費税 手数料 請求先'),
    note: words('備考'),
    sender: words('ご依頼主 依頼主 送り主 発送元'),
  },
  states: {
    unpaid: words('入金待ち 未入金 支払い待ち'),
    paid: words('入金済み 発送待ち 未発送 出荷待ち'),
    shipped: words('発送済み 出荷済み 配送中'),
    received: words('配達完了 お届け済み'),
    finished: words('取引完了'),
    closed: words('キャンセル キャンセル済み'),
  },
  cashOnDelivery: ['代金引換', '代引き'],
  elsewhere: words(
    '請求先 ご請求先 請求先住所 注文者情報 ご注文者情報 購入者情報 ご依頼主情報 おすすめ商品 関連商品 最近チェックした商品',
  ),
  refunds: { refunding: words('返金処理中 返品中'), refunded: words('返金済み') },
  none: words('なし 未設定'),
} satisfies Partial<PageWords>
