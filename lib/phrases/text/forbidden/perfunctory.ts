import type { Forbidden } from './forbidden'

/** Answers that say nothing, when they are the whole message: consoles do not count them as a reply. */
export const PERFUNCTORY: Forbidden = {
  kind: 'perfunctory',
  level: 'hint',
  words: [
    /^[,亲]*(?:在[吗的呢]?|[嗯哦噢额]+|好[的滴吧]?|ok|收到|知道了|稍等|等一?[下会]|不知道|不清楚|没有|是的?|对的?|自己看|1)[,亲哈哦呢啊]*$/g,
  ],
}
