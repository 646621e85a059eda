import { useManage } from '../context'

interface PictureTableProps {
  readonly name: string
  readonly head: readonly string[]
  readonly rows: readonly (readonly (string | number)[])[]
}

/** The numbers behind a picture, one click away. */
export function PictureTable(props: PictureTableProps) {
  const { say } = useManage()
  return (
    <details>
      <summary>{say('day.asTable')}</summary>
      <FigureTable {...props} />
    </details>
  )
}

/** A table whose first column names each row. */
export function FigureTable({ name, head, rows }: PictureTableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard
    // biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields
    <div class="scroll-x" role="group" tabIndex={0} aria-label={name}>
      <table class="table figures-table" aria-label={name}>
        <thead>
          <tr>
            {head.map(title => (
              <th key={title} scope="col">
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([first, ...cells]) => (
            <tr key={first}>
              <th scope="row">{first}</th>
              {cells.map((cell, at) => (
                <td key={head[at + 1]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
