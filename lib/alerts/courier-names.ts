/** How couriers are called in chats and remarks; a piece of a regular expression. */
export const COURIER = '顺丰|中通|圆通|申通|韵达|百世|极兔|邮政|EMS|京东(?:快递|物流)?|德邦|菜鸟'
