/** A file of scripts to begin from: one buyer, one order, two steps. */
const SAMPLE = {
  kind: 'deskside-practice',
  name: '我们店的演练',
  buyers: [
    {
      name: '小雨',
      says: ['在吗', '这单今天能发吗'],
      order: {
        state: 'paid',
        title: '纯棉毛巾',
        spec: '米白 两条装',
        price: 29.9,
        quantity: 1,
        recipient: '林晚',
        phone: '13600002741',
        address: '浙江省杭州市西湖区文一路88号',
        asks: 'address',
      },
      steps: [
        { hears: ['今天', '明天', 'dispatch-time'], says: ['好的', '地址是对的吧 我没写门牌'] },
        { hears: ['门牌', 'asks-door', 'asks-address'], says: ['3幢602', '谢谢'] },
      ],
    },
  ],
}

/** As an address to download it from. */
export const SAMPLE_ADDRESS = `data:application/json;charset=utf-8,${encodeURIComponent(JSON.stringify(SAMPLE, null, 2))}`
