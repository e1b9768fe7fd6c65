import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '@yimi/api-client/views';
import { useEffect, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import { caseQuery } from '../../api/queries.ts';
import { announce } from '../../parts/announcer.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Page } from '../../parts/page.tsx';
import { useNow } from '../../parts/use-now.ts';
import { actionDone, serviceName } from '../../service/case-words.ts';
import { useMay, useSession } from '../../session/session-gate.tsx';
import { homeFor } from '../../shell/navigation.ts';
import { CASE } from '../../texts/case.ts';
import { SHELL } from '../../texts/shell.ts';
import { AcceptancePanel } from './acceptance-panel.tsx';
import { ActionPanel } from './action-panel.tsx';
import { AnswersPanel } from './answers-panel.tsx';
import { AppointmentPanel } from './appointment-panel.tsx';
import { AssessmentPanel } from './assessment-panel.tsx';
import { CaseFacts } from './case-facts.tsx';
import { ServiceClockCard, StatutoryClockCard } from './clock-cards.tsx';
import { DeskPanel } from './desk-panel.tsx';
import { NoticePanel } from './notice-panel.tsx';
import { PartsPanel } from './parts-panel.tsx';
import { PhotosPanel } from './photos-panel.tsx';
import { RegistryPanel } from './registry-panel.tsx';
import { TimelinePanel } from './timeline-panel.tsx';

const CLOCK_MS = 1_000;

export function CasePage() {
  const { caseId = '' } = useParams();
  const query = useQuery(caseQuery(caseId));
  const { permissions } = useSession();
  const view = query.data;
  return (
    <Page
      key={caseId}
      title={view ? CASE.title(view.subject.name, serviceName(view)) : query.isError ? CASE.notRead : SHELL.loading}
      before={
        <p>
          <Link to={homeFor(permissions)}>{CASE.back}</Link>
        </p>
      }
    >
      <Loaded query={query}>{(loaded) => <OpenCase view={loaded} readAt={query.dataUpdatedAt} />}</Loaded>
    </Page>
  );
}

/** Says what someone else did to the case while it was open here. */
function useToldUpdates(view: CaseView, own: { readonly current: number }) {
  const known = useRef(view.timeline.length);
  useEffect(() => {
    const last = view.timeline.at(-1);
    if (view.timeline.length > known.current && last && last.seq > own.current)
      announce(CASE.updated(actionDone(view, last.action)));
    known.current = view.timeline.length;
  }, [view, own]);
}

function OpenCase({ view, readAt }: { view: CaseView; readAt: number }) {
  const now = useNow(CLOCK_MS);
  const [outcome, setOutcome] = useState<string | null>(null);
  const ownSeq = useRef(0);
  const mayReadRegistry = useMay('registry.read');
  useToldUpdates(view, ownSeq);

  const done = (sentence: string, seq?: number) => {
    if (seq !== undefined) ownSeq.current = seq;
    setOutcome(sentence);
  };
  return (
    <>
      {outcome && <Outcome key={outcome} words={outcome} />}
      <CaseFacts view={view} now={now} />
      <div className="case-desk">
        <ActionPanel view={view} onDone={done} />
        <ServiceClockCard view={view} readAt={readAt} now={now} />
        <StatutoryClockCard view={view} now={now} />
      </div>
      <div className="case-columns">
        <div className="stack">
          <DeskPanel view={view} now={now} onDone={done} />
          <PartsPanel view={view} />
          <AcceptancePanel view={view} now={now} />
          {mayReadRegistry && <RegistryPanel view={view} now={now} />}
          <NoticePanel view={view} now={now} onDone={done} />
          <AnswersPanel view={view} />
        </div>
        <div className="stack">
          <PhotosPanel view={view} />
          <AssessmentPanel view={view} />
          <AppointmentPanel view={view} now={now} />
          <TimelinePanel view={view} now={now} />
        </div>
      </div>
    </>
  );
}
