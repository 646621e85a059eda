import type { PageWords } from './words'

const words = (text: string) => text.split(' ')

/** Consoles in Korean. */
export const KO = {
  labels: {
    number: words('주문번호'),
    state: words('주문상태 진행상태'),
    'amount-paid': ['결제금액', '총 결제금액', '실결제금액', '최종 결제금액'],
    'amount-total': ['주문금액', '총 주문금액', '합계금액'],
    placed: words('주문일시 주문일 주문일자'),
    paid: words('결제일시 결제일'),
    shipBy: words('발송기한'),
    shipped: words('발송일 발송일시'),
    recipient: words('배송지정보'),
    name: words('받는사람 수령인 수취인 수취인명 받는분'),
    phone: words('연락처 휴대전화 전화번호 휴대폰'),
    address: words('배송지 주소 배송주소 배송지주소'),
    buyerMessage: ['배송메모', '배송메세지', '배송 메모', '주문메모'],
    remark: words('관리자메모'),
    courier: words('택배사'),
    tracking: words('송장번호 운송장번호'),
    buyer: words('주문자 구매자 주문자명 구매자명'),
    payment: words('결제방법 결제수단'),
    item: words('상품명 상품'),
    spec: words('옵션 옵션명'),
    quantity: words('수량'),
    price: words('판매가 단가 상품금액'),
    refundAmount: words('환불금액'),
    other: words('배송비 할인 소계 합계 쿠폰 적립금'),
    note: words('메모 비고'),
  },
  states: {
    unpaid: ['입금대기', '결제대기', '입금전', '미결제'],
    paid: ['결제완료', '배송준비중', '상품준비중', '배송대기'],
    shipped: ['배송중', '배송시작', '발송완료'],
    received: ['배송완료'],
    finished: ['구매확정', '거래완료'],
    closed: ['취소완료', '주문취소'],
  },
  refunds: { refunding: words('환불중 반품중 환불요청 반품요청'), refunded: words('환불완료') },
  elsewhere: words('추천상품 관련상품 반품주소 보내는사람'),
  none: words('없음 미입력'),
} satisfies Partial<PageWords>
