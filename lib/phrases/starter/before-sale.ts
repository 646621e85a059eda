import type { SaleStage } from './stage'

export const BEFORE_SALE: SaleStage = {
  key: 'shouqian',
  name: '售前',
  phrases: [
    {
      code: 'hy',
      title: '欢迎光临',
      text: '亲，您好，欢迎光临{店铺|小店}~我是客服{客服|}，看中哪款直接发我就行。',
      intents: ['greet'],
    },
    {
      code: 'zai',
      title: '在的，请说',
      text: '在的呢亲，您请讲~有看中的款，把链接或截图发我，我帮您看看。',
      intents: ['greet'],
    },
    {
      code: 'yh',
      title: '有货',
      text: '亲，这款现在有货的，页面上能选到的颜色和规格都可以直接拍~',
      intents: ['stock'],
    },
    {
      code: 'qh',
      title: '暂时缺货',
      text: '亲，这个规格暂时没货了，补货时间还没定下来。您要是不急，可以先收藏；急用的话我帮您挑个相近的~',
      intents: ['stock'],
    },
    {
      code: 'cm',
      title: '问身高体重',
      text: '亲，麻烦说下您的身高、体重和平时穿的尺码，喜欢宽松点还是合身点？我帮您参考~',
      intents: ['product'],
    },
    {
      code: 'lm',
      title: '两个码之间',
      text: '亲，您刚好在两个码中间：喜欢宽松就选大一码，喜欢合身就选小一码。尺码是平铺量的，会有一点误差哦。',
      intents: ['product'],
    },
    {
      code: 'cz',
      title: '材质成分',
      text: '亲，材质和成分在详情页的参数里都写着，收到后以吊牌为准。您主要在意哪一点？我帮您确认~',
      intents: ['product'],
    },
    {
      code: 'sc',
      title: '色差说明',
      text: '亲，受灯光和屏幕影响，图片和实物会有一点色差。介意的话可以先看看买家秀再决定哦~',
      intents: ['product'],
    },
    {
      code: 'qb',
      title: '两款区别',
      text: '亲，这两款主要差在{光标}，其他是一样的。您平时怎么用？我帮您选~',
      intents: ['product'],
    },
    {
      code: 'yf',
      title: '能便宜吗',
      text: '亲，页面上就是现在的活动价了，对谁都是一个价，没法再单独少，还请您理解~有券的话先领再拍，会划算一些。',
      intents: ['price'],
    },
    {
      code: 'yhq',
      title: '领券用券',
      text: '亲，优惠券在商品页或店铺首页领，结算时会自动抵扣。要是用不了，看一下使用门槛和有效期哦~',
      intents: ['coupon'],
    },
    {
      code: 'mj',
      title: '满减凑单',
      text: '亲，满减在结算时自动算好，几件一起拍更容易凑到门槛。您可以先加购物车，看看到手价再付~',
      intents: ['price'],
    },
    {
      code: 'by',
      title: '包邮和运费',
      text: '亲，运费以结算页显示的为准，填好收货地址就能看到。个别偏远地区快递要加收一点，还请理解~',
      intents: ['freight'],
    },
    {
      code: 'zp',
      title: '赠品',
      text: '亲，赠品以页面活动说明为准，符合条件的会跟包裹一起发，送完就没有了哦~',
      intents: ['gift'],
    },
    {
      code: 'zb',
      title: '正品保障',
      text: '亲，店铺资质和商品信息在页面上都能查到。收到后有任何疑问都可以找我，按平台规则给您处理~',
      intents: ['policy'],
    },
    {
      code: 'fp',
      title: '开发票',
      text: '亲，可以开发票的。在订单里点申请开票，填好抬头和税号，开好后在订单里就能下载~',
      intents: ['invoice'],
    },
    {
      code: 'pai',
      title: '怎么拍',
      text: '亲，选好颜色规格，点立即购买，核对好收货地址再付款就可以啦~哪一步不清楚，截图发我看看。',
      intents: ['how_buy'],
    },
    {
      code: 'xg',
      title: '限购',
      text: '亲，这款活动期间每个账号限购，超出数量就拍不了了，具体以页面提示为准~',
      intents: ['how_buy'],
    },
    {
      code: 'zf',
      title: '付款方式',
      text: '亲，付款方式以结算页能选到的为准。付不了的话先换一种方式试试，还不行就把提示截图发我~',
      intents: ['pay'],
    },
    {
      code: 'kd',
      title: '发什么快递',
      text: '亲，我们默认发{快递公司}。您那边收件不方便的话提前说一声，我问问仓库能不能换~',
      intents: ['courier'],
    },
    {
      code: 'nd',
      title: '能不能送到',
      text: '亲，麻烦把收货地址写到街道或乡镇，我帮您查一下快递到不到，免得白等~',
      intents: ['courier'],
    },
  ],
}
