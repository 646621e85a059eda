import type { SaleStage } from './stage'

export const CALMING: SaleStage = {
  key: 'anfu',
  name: '安抚',
  phrases: [
    {
      code: 'sd',
      title: '在查，请稍等',
      text: '亲，我正在帮您查，查到马上回您，麻烦稍等一下哦~',
      intents: [],
      topic: 'hold-on',
    },
    {
      code: 'sqy',
      title: '帮您申请一下',
      text: '亲，我这就去帮您申请一下，批不批得下来我都马上跟您说，您先别走开哦~',
      topic: 'apply-first',
    },
    {
      code: 'sqj',
      title: '申请的结果',
      text: '亲，刚帮您申请下来了，这次就按您说的给您处理，订单上我做好备注~',
      topic: 'apply-result',
    },
    {
      code: 'rd',
      title: '人多回复慢',
      text: '亲，这会儿咨询的人有点多，回得慢了不好意思。您的问题我看到了，正在处理~',
      topic: 'hold-on',
      intents: ['human'],
    },
    {
      code: 'jd',
      title: '让您久等了',
      text: '亲，让您久等了，实在不好意思，您的问题我现在就看~',
      intents: ['human'],
    },
    {
      code: 'bq',
      title: '道歉',
      text: '亲，实在抱歉给您添麻烦了。您把情况跟我说一下，拍张照也行，我来帮您解决~',
      intents: ['quality', 'human'],
    },
    {
      code: 'lj',
      title: '理解着急',
      text: '亲，换成是我也会着急，特别理解。我现在就去核实，有消息马上告诉您，不让您干等~',
      intents: ['urge_ship'],
      states: ['paid', 'shipped'],
    },
    {
      code: 'hs',
      title: '还在核实',
      text: '亲，这件事还在核实，没有忘记您。有了结果我主动联系您~',
      intents: [],
    },
    {
      code: 'jy',
      title: '记下建议',
      text: '亲，您说的我都记下了，会转给负责的同事去改。谢谢您愿意告诉我们~',
      intents: [],
    },
    {
      code: 'jjb',
      title: '交接班',
      text: '亲，我这边要交班了，您的情况我已经写清楚交给下一位同事，他会接着跟进，您不用再说一遍~',
      intents: [],
    },
    {
      code: 'xb',
      title: '下班留言',
      text: '亲，现在已经下班了。您的问题先留在这里，上班后我们按顺序回复，不会漏掉的~',
      intents: [],
    },
    {
      code: 'tsk',
      title: '要投诉',
      text: '亲，实在抱歉让您这么不愉快。您的情况我都记下了，马上请主管来处理，您先给我一点时间好吗？',
      intents: ['human'],
    },
    {
      code: 'hfm',
      title: '刚才没回',
      text: '亲，不好意思刚才没及时回您，我现在在了，您的问题我马上看~',
      intents: ['human'],
    },
    {
      code: 'dhl',
      title: '想要电话联系',
      text: '亲，您的问题在这里说就行，我都会跟到底；需要主管回您的话，我帮您登记~',
      intents: ['human'],
    },
  ],
}
