/** A spreadsheet to fill in, as 千牛 names its columns. */
const TEMPLATE =
  '快捷短语编码,快捷短语,快捷短语分组\r\nhdz,"亲，请核对收货信息：{收件人} {电话} {地址}",核对地址\r\n'

/** As an address to download it from; the byte order mark makes Excel read it as UTF-8. */
export const TEMPLATE_ADDRESS = `data:text/csv;charset=utf-8,${encodeURIComponent(`\ufeff${TEMPLATE}`)}`
