import { useState } from 'preact/hooks'
import { type ColumnRole, caption, looksLikeHeader } from '@/lib/phrases/exchange/columns'
import type { ForeignFile, Rows } from '@/lib/phrases/exchange/formats/format'
import { readColumns } from '@/lib/phrases/exchange/read-columns'
import { Button } from '../../ui/button'
import { useManage } from '../context'

const ROLES = ['text', 'code', 'title', 'group', 'parent'] as const satisfies readonly ColumnRole[]

const SHOWN = 5

interface ColumnMapperProps {
  readonly rows: Rows
  readonly onFile: (file: ForeignFile) => void
}

/** A table nobody knows: the agent says which column holds what, the first rows in view. */
export function ColumnMapper({ rows, onFile }: ColumnMapperProps) {
  const { say } = useManage()
  const [at, setAt] = useState<Partial<Record<ColumnRole, number>>>({})
  const [header, setHeader] = useState(() => looksLikeHeader(rows))
  const width = Math.max(...rows.slice(0, SHOWN).map(row => row.length))
  const choose = (column: number, role: ColumnRole | '') => {
    const rest = Object.fromEntries(
      Object.entries(at).filter(([name, index]) => index !== column && name !== role),
    )
    setAt(role ? { ...rest, [role]: column } : rest)
  }
  return (
    <div class="mapper">
      <p>{say('manage.exchange.map')}</p>
      <div class="scroll-x">
        <table class="table">
          <thead>
            <tr>
              {Array.from({ length: width }, (_, column) => (
                <th key={column} scope="col">
                  <select
                    class="field select"
                    aria-label={say('manage.exchange.column', column + 1, caption(rows[0]?.[column] ?? ''))}
                    value={ROLES.find(role => at[role] === column) ?? ''}
                    onChange={event =>
                      choose(column, ROLES.find(role => role === event.currentTarget.value) ?? '')
                    }
                  >
                    <option value="">{say('manage.exchange.ignore')}</option>
                    {ROLES.map(role => (
                      <option key={role} value={role}>
                        {say(`manage.exchange.role.${role}`)}
                      </option>
                    ))}
                  </select>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, SHOWN).map((row, i) => (
              <tr key={i} class={header && i === 0 ? 'captions' : undefined}>
                {Array.from({ length: width }, (_, column) => (
                  <td key={column}>{row[column]}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class="row">
        <label class="check">
          <input
            type="checkbox"
            checked={header}
            onChange={event => setHeader(event.currentTarget.checked)}
          />
          {say('manage.exchange.header')}
        </label>
        <Button
          look="main"
          disabled={at.text === undefined}
          onClick={() => onFile({ format: 'table', ...readColumns(rows, { header, at }) })}
        >
          {say('manage.exchange.read')}
        </Button>
      </div>
    </div>
  )
}
