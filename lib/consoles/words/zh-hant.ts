import type { PageWords } from './words'

const words = (text: string) => text.split(' ')

/** Consoles in traditional Chinese: Taiwan and Hong Kong. */
export const ZH_HANT = {
  labels: {
    number: words('訂單編號 訂單號碼 訂單號'),
    state: words('訂單狀態 狀態'),
    'amount-paid': words('實付金額 實付 已付金額 付款金額'),
    'amount-due': words('應付金額 應付總額 待付金額'),
    'amount-total': words('訂單金額 總金額 訂單總額 合計 總計'),
    placed: words('訂單成立時間 下單時間 訂購時間 成立時間 建立時間 訂單日期'),
    paid: words('付款時間'),
    shipBy: words('最晚出貨時間 出貨期限'),
    shipped: words('出貨時間'),
    recipient: words('收件資訊 收件人資訊 配送資訊'),
    name: words('收件人 收貨人 收件人姓名'),
    phone: words('聯絡電話 電話 手機號碼 手機'),
    address: words('收件地址 收貨地址 配送地址 地址'),
    buyerMessage: words('買家備註 買家留言 訂單備註'),
    remark: words('賣家備註 商家備註'),
    courier: words('物流公司 配送公司'),
    tracking: words('物流單號 追蹤號碼 貨運單號'),
    buyer: words('買家 買家帳號 買家名稱 會員名稱'),
    payment: words('付款方式'),
    item: words('商品 商品名稱'),
    spec: words('規格 款式'),
    quantity: words('數量'),
    price: words('單價'),
    other: words('運費 優惠 折扣 發票 小計'),
    note: words('備註'),
    sender: words('寄件人 寄件地址'),
    refundAmount: words('退款金額'),
    afterSale: words('退款狀態 售後狀態'),
    ends: words('處理截止時間 退款截止時間 剩餘處理時間'),
  },
  states: {
    unpaid: words('待付款 尚未付款'),
    paid: words('待出貨 尚未出貨 已付款'),
    shipped: words('已出貨 運送中 配送中'),
    received: words('已送達 已取貨 已簽收'),
    finished: words('已完成 訂單完成'),
    closed: words('已取消 不成立 訂單取消'),
  },
  refunds: { refunding: words('退款中 退貨退款中'), refunded: words('已退款'), refused: words('退款失敗') },
  elsewhere: words('猜你喜歡 推薦商品 退貨地址 寄件資訊'),
  none: words('無 未填寫'),
} satisfies Partial<PageWords>
