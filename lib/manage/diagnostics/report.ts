import { camel } from '@/lib/locales/camel'
import type { Say } from '@/lib/locales/words'
import { maskAddress, maskText } from '@/lib/trade/mask-report'
import type { Diagnosis, DiagnosisOf } from './diagnosis'
import { basisKey, insertionLines, partLines, stampWords } from './lines'

interface Setting {
  readonly about: DiagnosisOf
  /** Epoch ms */
  readonly now: number
  readonly timeZone: string
  readonly say: Say
}

/** Facts of a diagnosis by their names, for the page and for the text alike. */
export function factsOf(
  diagnosis: Diagnosis,
  { about, timeZone, say }: Omit<Setting, 'now'>,
): [string, string][] {
  const { id, name, origin, verified, health, off } = diagnosis
  const basis =
    origin === 'built-in'
      ? basisKey(verified)
      : { key: 'manage.consoles.taughtOn' as const, args: [verified] }
  const parts = off.map(part => say(`part.${part}`)).join(say('ui.and'))
  return [
    [
      say('diagnose.console'),
      say('diagnose.named', maskText(name), maskText(id), say(`diagnose.origin.${camel(origin)}`)),
    ],
    [say('diagnose.basis'), say(basis.key, ...(basis.args ?? []))],
    [
      say('diagnose.lastRead'),
      health?.readAt === undefined ? say('diagnose.never') : stampWords(health.readAt, timeZone),
    ],
    ...(health?.page ? [[say('diagnose.page'), maskAddress(health.page)] satisfies [string, string]] : []),
    [say('diagnose.alerts'), off.length > 0 ? say('diagnose.alertsOff', parts) : say('diagnose.alertsOn')],
    [say('diagnose.program'), say('diagnose.versions', about.version, about.browser)],
  ]
}

/** A diagnosis as plain text, for whoever mends it: no name, number or address of anybody is in it. */
export function reportText(diagnosis: Diagnosis, setting: Setting): string {
  const { now, timeZone, say } = setting
  const facts = factsOf(diagnosis, setting).map(([name, value]) => say('diagnose.fact', name, value))
  const parts = partLines(diagnosis, timeZone, say).flatMap(({ name, evidence, state, how }) => [
    `- ${say('diagnose.fact', say('diagnose.withEvidence', name, evidence), state.join(say('diagnose.next')))}`,
    ...how.map(line => `    ${line}`),
  ])
  const { health } = diagnosis
  const insertion = health ? insertionLines(health.insertion, timeZone, say).map(line => `- ${line}`) : []
  return [
    say('diagnose.report', stampWords(now, timeZone)),
    ...facts,
    '',
    say('diagnose.parts'),
    ...parts,
    ...(insertion.length > 0 ? ['', say('diagnose.insertion'), ...insertion] : []),
    '',
  ].join('\n')
}
