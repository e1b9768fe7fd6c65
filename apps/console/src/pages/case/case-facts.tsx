import type { CaseView } from '@yimi/api-client/views';
import { ROLE_NAMES } from '@yimi/domain/organisation-names';
import { stageName } from '../../service/case-words.ts';
import { dayWords, momentWords } from '../../service/time-words.ts';
import { CASE } from '../../texts/case.ts';
import { RevealNumbers } from './reveal-numbers.tsx';

/** Who and where, in one line: enough to know that it is the right person. */
export function CaseFacts({ view, now }: { view: CaseView; now: Date }) {
  const { subject } = view;
  const facts = [
    [CASE.caseNo, view.caseNo],
    [CASE.citizenNumber, subject.citizenNumberMasked],
    [CASE.sexAndAge, `${CASE.sex[subject.sex]}，${CASE.age(subject.ageYears)}`],
    [CASE.phone, subject.phoneMasked ?? CASE.noPhone],
    [CASE.region, subject.regionName],
    [CASE.submitted, momentWords(view.submittedAt, now)],
    ...(view.paper ? [[CASE.onPaper, dayWords(view.paper.receivedOn, now)]] : []),
  ];
  return (
    <section className="case-head" aria-label={CASE.facts}>
      <p className="row">
        <span className="soft">{CASE.now}</span>
        <strong className="tag accent">{stageName(view, view.stage)}</strong>
        <span className="soft">{CASE.since(momentWords(view.stageSince, now))}</span>
        {view.supervisedAt && <span className="tag late">{CASE.supervisedTag}</span>}
        {view.escalatedTo && <span className="tag soon">{CASE.escalated(ROLE_NAMES[view.escalatedTo])}</span>}
      </p>
      <dl className="case-facts">
        {facts.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <RevealNumbers view={view} />
    </section>
  );
}
