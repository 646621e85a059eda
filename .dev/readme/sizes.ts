import { BUDGETS, sizeOf } from '../../tests/bench/size'
import { withBlock } from './block'

/** The README with the table of what each script weighs. Needs a build. */
export const withSizes = (readme: string): string =>
  withBlock(
    readme,
    'sizes',
    [
      '| script | runs | kB gzip | budget |',
      '| --- | --- | --- | --- |',
      ...BUDGETS.map(
        ({ name, runs, budget }) =>
          `| \`${name}\` | ${runs} | ${(sizeOf(name) / 1000).toFixed(1)} | ${budget} |`,
      ),
    ].join('\n'),
  )
