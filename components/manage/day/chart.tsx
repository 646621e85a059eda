import { BarChart, type BarChartData, type BarChartOptions } from 'chartist'
import { useEffect, useRef } from 'preact/hooks'

interface ChartProps {
  /** Its class, by which the page gives it its colours. */
  readonly look: string
  /** What the picture says, for who does not see it; the numbers stand in a table behind it. */
  readonly name: string
  readonly data: BarChartData
  readonly options: BarChartOptions
}

/** Bars, drawn as SVG in the page's own colours. */
export function Chart({ look, name, data, options }: ChartProps) {
  const place = useRef<HTMLDivElement>(null)
  const said = JSON.stringify([data, options])
  // biome-ignore lint/correctness/useExhaustiveDependencies: `said` stands for the two objects, which are new with every drawing.
  useEffect(() => {
    if (!place.current) return
    const chart = new BarChart(place.current, data, options)
    return () => {
      chart.detach()
    }
  }, [said])
  return <div ref={place} class={`chart ${look}`} role="img" aria-label={name} />
}
