import { useRouter } from '@tarojs/taro';
import type { Session, VisitReason } from '@yimi/api-client/views';
import { localDate } from '@yimi/domain/local-date';
import { useRef, useState } from 'react';
import { type ShownVisit, shownVisits, type VisitAct } from '../../offline/visit-lane.ts';
import { Callout } from '../../parts/callout';
import { Details } from '../../parts/details';
import { ErrorSummary } from '../../parts/error-summary';
import { Link } from '../../parts/link';
import { LoadedPage } from '../../parts/loaded-page.tsx';
import { Page } from '../../parts/page';
import { signedIn } from '../../parts/signed-in.tsx';
import { Text } from '../../parts/text';
import { routes } from '../../routes.ts';
import { useVisitLanes } from '../../state/kept-drafts.ts';
import { useData } from '../../state/use-data.ts';
import { useSending } from '../../state/use-sending.ts';
import { actAtVisit } from '../../state/visit-lanes.ts';
import { loadVisits } from '../../state/visits.ts';
import { texts } from '../../texts/visits.ts';
import { ServiceCards } from '../home/service-cards.tsx';
import { CheckStep } from './check-step.tsx';
import { ReasonCard } from './reason-card.tsx';
import { VisitForm } from './visit-form.tsx';

/** At somebody's home: why one came, what can be done there, and what came of it. Works without a network. */
function VisitPage({ session }: { session: Session }) {
  const { person = '' } = useRouter().params;
  const list = useData(() => loadVisits(session), [session]);
  const lanes = useVisitLanes();
  const seen = useRef<ShownVisit>();
  return (
    <LoadedPage title={texts.title} data={list}>
      {({ visits }) => {
        const due = shownVisits(visits, lanes, localDate(new Date())).find(({ personId }) => personId === person);
        if (due) seen.current = due;
        // Whose last reason was dealt with leaves the list, and not the hands of who is there.
        const visit = due ?? (seen.current && { ...seen.current, reasons: [], lastVisit: null, unsent: [] });
        return visit ? <AtHome session={session} visit={visit} onDone={list.reload} /> : <Gone />;
      }}
    </LoadedPage>
  );
}

type AtHomeProps = { session: Session; visit: ShownVisit; onDone: () => Promise<void> };

function AtHome({ session, visit, onDone }: AtHomeProps) {
  const { subjectMasked, regionName, reasons, lastVisit, unsent } = visit;
  const [checking, setChecking] = useState<VisitReason>();
  const [done, setDone] = useState<string>();
  const sending = useSending((path) => path);

  const act = (made: VisitAct, says: string) =>
    sending.send(async () => {
      const waits = await actAtVisit(visit, made);
      setChecking(undefined);
      setDone(waits ? `${says}${texts.waits}` : says);
      await onDone();
    });

  if (checking)
    return (
      <CheckStep visit={visit} check={checking} sending={sending} onAct={act} onCancel={() => setChecking(undefined)} />
    );
  return (
    <Page
      title={texts.oneTitle(subjectMasked)}
      step={done ?? 'visit'}
      says={done ?? texts.oneTitle(subjectMasked)}
      error={sending.errors.length > 0}
    >
      <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
      {done && <Callout tone="good" title={done} />}
      <Text tone="soft">{regionName}</Text>
      {lastVisit && <Text>{texts.last[lastVisit.outcome](lastVisit.on)}</Text>}
      {unsent.length > 0 && <Text tone="strong">{texts.unsent(unsent.length)}</Text>}
      {reasons.map((reason) => (
        <ReasonCard key={reason.aboutId} reason={reason} onCheck={() => setChecking(reason)} />
      ))}
      {reasons.length === 0 && <Text>{texts.nothing}</Text>}
      <VisitForm sending={sending} onAct={act} />
      <Details title={texts.other}>
        <ServiceCards by={session.role} to={routes.start} />
      </Details>
      <Link to={routes.visits()} look="secondary" instead>
        {texts.list}
      </Link>
    </Page>
  );
}

function Gone() {
  return (
    <Page title={texts.gone}>
      <Text>{texts.goneSays}</Text>
      <Link to={routes.visits()} look="secondary" instead>
        {texts.list}
      </Link>
    </Page>
  );
}

export default signedIn(VisitPage);
