import type { ExportRequest } from '@yimi/api-client/views';
import { columnsOf, EXPORT_TABLES } from '@yimi/domain/export-tables';
import type { ReactNode } from 'react';
import { useNow } from '../../parts/use-now.ts';
import { momentWords } from '../../service/time-words.ts';
import { EXPORTS } from '../../texts/exports.ts';

const CLOCK_MS = 60_000;
const TONES = { waiting: 'tag soon', refused: 'tag late', making: 'tag', ready: 'tag accent', over: 'tag' } as const;

/** What was given once that is decided, and what was asked for before. */
function numbersWords({ state, givesWhole, wantsWhole }: ExportRequest): string {
  const isGiven = givesWhole !== null && state !== 'refused';
  return isGiven ? EXPORTS.numbersGiven[`${givesWhole}`] : EXPORTS.numbersAsked[`${wantsWhole}`];
}

/** One request in words: what, for what, by whom, and what came of it. */
export function ExportCard({ request, children }: { request: ExportRequest; children?: ReactNode }) {
  const now = useNow(CLOCK_MS);
  const { kind, number, state, columns, decidedAt, decidedByName, expiresAt, rowCount } = request;
  const names = columnsOf(kind);
  const facts: [string, string][] = [
    [EXPORTS.number, number],
    [EXPORTS.purpose, request.purpose],
    [EXPORTS.columns, columns.map((column) => names[column] ?? column).join('、')],
    [EXPORT_TABLES[kind].day, EXPORTS.span(request.fromDay, request.toDay)],
    ...(request.regionName === null ? [] : [[EXPORTS.area, request.regionName] as [string, string]]),
    [EXPORTS.numbers, numbersWords(request)],
    [EXPORTS.asked, EXPORTS.by(request.askedByName, request.unitName, momentWords(request.askedAt, now))],
  ];
  if (decidedAt !== null) {
    const words = EXPORTS.decision(decidedByName ?? '', momentWords(decidedAt, now), request.decisionNote ?? '');
    facts.push([EXPORTS.decided, words]);
  }
  if (state === 'ready' && expiresAt !== null) {
    facts.push([EXPORTS.file, EXPORTS.left(rowCount ?? 0, momentWords(expiresAt, now), request.downloadsLeft)]);
  }
  return (
    <li className="card card-body stack">
      <div className="row">
        <h3>{EXPORT_TABLES[kind].name}</h3>
        <span className={TONES[state]}>{EXPORTS.states[state]}</span>
      </div>
      <dl className="facts">
        {facts.map(([name, words]) => (
          <div key={name} className="facts-row">
            <dt>{name}</dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      {children}
    </li>
  );
}
