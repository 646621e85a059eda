import type { Encoding } from '@/lib/phrases/exchange/decode'
import { useManage } from '../context'

const ENCODINGS: readonly { readonly encoding: Encoding; readonly name: string }[] = [
  { encoding: 'utf-8', name: 'UTF-8' },
  { encoding: 'gb18030', name: 'GBK / GB18030' },
  { encoding: 'utf-16le', name: 'UTF-16' },
]

interface EncodingChoiceProps {
  readonly encoding: Encoding
  readonly onEncoding: (encoding: Encoding) => void
}

export function EncodingChoice({ encoding, onEncoding }: EncodingChoiceProps) {
  const { say } = useManage()
  return (
    <label class="line">
      {say('manage.exchange.encoding')}
      <select
        class="field select"
        value={encoding}
        onChange={event => {
          const chosen = ENCODINGS.find(option => option.encoding === event.currentTarget.value)
          if (chosen) onEncoding(chosen.encoding)
        }}
      >
        {ENCODINGS.map(option => (
          <option key={option.encoding} value={option.encoding}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  )
}
