import { useQuery } from '@tanstack/react-query';
import type { Complaint } from '@yimi/api-client/views';
import { useState } from 'react';
import { complaintsQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Page } from '../../parts/page.tsx';
import { useNow } from '../../parts/use-now.ts';
import { dayWords, momentWords } from '../../service/time-words.ts';
import { COMPLAINTS } from '../../texts/audit.ts';
import { auditSentence } from '../audit/audit-sentence.ts';
import { AnswerDialog } from './answer-dialog.tsx';

const CLOCK_MS = 60_000;

/** What people found wrong in who read or changed their file: to be looked into and answered in time. */
export function ComplaintsPage() {
  const query = useQuery(complaintsQuery);
  const [open, setOpen] = useState<Complaint | null>(null);
  const [outcome, setOutcome] = useState('');
  return (
    <Page title={COMPLAINTS.title}>
      <div className="stack">
        <p className="soft">{COMPLAINTS.lead}</p>
        {outcome && <Outcome words={outcome} />}
        <Loaded query={query}>{(all) => <Lists all={all} onAnswer={setOpen} />}</Loaded>
        {open && <AnswerDialog complaint={open} onClose={() => setOpen(null)} onDone={setOutcome} />}
      </div>
    </Page>
  );
}

type ListsProps = { all: readonly Complaint[]; onAnswer: (complaint: Complaint) => void };

function Lists({ all, onAnswer }: ListsProps) {
  const waiting = all.filter(({ answeredAt }) => answeredAt === null);
  const answered = all.filter(({ answeredAt }) => answeredAt !== null);
  return (
    <>
      {waiting.length === 0 ? (
        <EmptyState {...COMPLAINTS.none} />
      ) : (
        <section className="stack">
          <h2>{COMPLAINTS.waiting(waiting.length)}</h2>
          <ul className="stack">
            {waiting.map((complaint) => (
              <ComplaintCard key={complaint.id} complaint={complaint} onAnswer={onAnswer} />
            ))}
          </ul>
        </section>
      )}
      {answered.length > 0 && (
        <section className="stack">
          <h2>{COMPLAINTS.answered}</h2>
          <ul className="stack">
            {answered.map((complaint) => (
              <ComplaintCard key={complaint.id} complaint={complaint} onAnswer={onAnswer} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}

function ComplaintCard({ complaint, onAnswer }: { complaint: Complaint } & Pick<ListsProps, 'onAnswer'>) {
  const now = useNow(CLOCK_MS);
  const { complainantMasked, at, dueOn, overdue, words, about, own, answeredAt, outcome, answer } = complaint;
  return (
    <li className="card card-body stack">
      <div className="row">
        <h3>{COMPLAINTS.by(complainantMasked, momentWords(at, now))}</h3>
        {overdue && <span className="tag late">{COMPLAINTS.overdue}</span>}
        {answeredAt === null && (
          <span className={overdue ? 'tag late' : 'tag soon'}>{COMPLAINTS.due(dayWords(dueOn, now))}</span>
        )}
        {outcome && <span className="tag accent">{COMPLAINTS.outcomeShort[outcome]}</span>}
      </div>
      <dl className="facts">
        <div className="facts-row">
          <dt>{COMPLAINTS.words}</dt>
          <dd className="words">{words}</dd>
        </div>
        <div className="facts-row">
          <dt>{COMPLAINTS.about}</dt>
          <dd>
            {momentWords(about.at, now)}，{auditSentence(about)}
          </dd>
        </div>
        {answeredAt !== null && (
          <div className="facts-row">
            <dt>{COMPLAINTS.answeredBy(complaint.answeredByName ?? '', momentWords(answeredAt, now))}</dt>
            <dd className="words">{answer}</dd>
          </div>
        )}
      </dl>
      {answeredAt === null && own && <p className="notice soon">{COMPLAINTS.own}</p>}
      {answeredAt === null && !own && (
        <p>
          <Button label={COMPLAINTS.answerOf(complainantMasked)} onPress={() => onAnswer(complaint)}>
            {COMPLAINTS.answer}
          </Button>
        </p>
      )}
    </li>
  );
}
