import type { PageWords } from './words'

const lines = (text: string) => text.split('|')

/** Consoles in Vietnamese. */
export const VI = {
  labels: {
    number: lines('mã đơn hàng|id đơn hàng|số đơn hàng|mã đơn|đơn hàng|đơn hàng #'),
    state: lines('trạng thái|trạng thái đơn hàng'),
    'amount-total': lines('tổng tiền|tổng cộng|tổng đơn hàng|tổng thanh toán'),
    placed: lines('ngày đặt|ngày đặt hàng|thời gian đặt hàng'),
    paid: lines('thời gian thanh toán|ngày thanh toán'),
    name: lines('người nhận|tên người nhận'),
    phone: lines('số điện thoại|điện thoại'),
    address: lines('địa chỉ|địa chỉ nhận hàng|địa chỉ giao hàng'),
    buyerMessage: lines('ghi chú của khách|ghi chú khách hàng|lời nhắn'),
    courier: lines('đơn vị vận chuyển'),
    tracking: lines('mã vận đơn'),
    buyer: lines('khách hàng|người mua|tên khách hàng'),
    payment: lines('phương thức thanh toán'),
    item: lines('sản phẩm|tên sản phẩm'),
    quantity: lines('số lượng'),
    price: lines('đơn giá'),
    other: lines('phí vận chuyển|giảm giá|tạm tính|còn phải thu'),
    note: lines('ghi chú'),
    sender: lines('người gửi|bên gửi|địa chỉ lấy hàng'),
  },
  states: {
    unpaid: lines('chờ thanh toán|chưa thanh toán'),
    paid: lines('chờ giao hàng|chờ lấy hàng|đã thanh toán'),
    shipped: lines('đang giao|đang giao hàng|đang vận chuyển'),
    received: lines('đã giao|đã giao hàng|đã nhận hàng'),
    finished: lines('đã hoàn thành|hoàn thành'),
    closed: lines('đã hủy|đã huỷ'),
  },
  refunds: { refunding: lines('đang hoàn tiền|trả hàng/hoàn tiền'), refunded: lines('đã hoàn tiền') },
  cashOnDelivery: lines('thanh toán khi nhận hàng|thanh toán khi nhận hàng (cod)|thu hộ'),
  none: lines('không có'),
} satisfies Partial<PageWords>
