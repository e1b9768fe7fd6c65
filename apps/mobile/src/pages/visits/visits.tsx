import type { Session } from '@yimi/api-client/views';
import { localDate } from '@yimi/domain/local-date';
import { useEffect, useRef } from 'react';
import { type ShownVisit, shownVisits } from '../../offline/visit-lane.ts';
import { Callout } from '../../parts/callout';
import { Heading } from '../../parts/heading';
import { Link } from '../../parts/link';
import { List } from '../../parts/list';
import { LoadedPage } from '../../parts/loaded-page.tsx';
import { Page } from '../../parts/page';
import { signedIn } from '../../parts/signed-in.tsx';
import { Stack } from '../../parts/stack';
import { StatusTag } from '../../parts/status-tag';
import { Text } from '../../parts/text';
import { routes } from '../../routes.ts';
import { useVisitLanes } from '../../state/kept-drafts.ts';
import { useData } from '../../state/use-data.ts';
import { useLive } from '../../state/use-live.ts';
import { loadVisits } from '../../state/visits.ts';
import { texts } from '../../texts/visits.ts';

/** Whom to visit and why, the most urgent first; it opens without a network as well. */
function Visits({ session }: { session: Session }) {
  const list = useData(() => loadVisits(session), [session]);
  const lanes = useVisitLanes();
  useLive(['entitlement.', 'case.'], list.reload);
  // What was sent is on the server: the list there is the newer one.
  const unsent = lanes.reduce((sum, { actions }) => sum + actions.length, 0);
  const before = useRef(unsent);
  useEffect(() => {
    if (before.current !== unsent) void list.reload();
    before.current = unsent;
  }, [unsent, list.reload]);

  return (
    <LoadedPage title={texts.title} data={list}>
      {({ visits, at, isKept, isOld }) => {
        const shown = shownVisits(visits, lanes, localDate(new Date()));
        return (
          <Page title={texts.title} says={`${texts.title}。${texts.count(shown.length)}`}>
            {isOld ? <Callout tone="you" title={texts.old(at)} /> : isKept && <Text tone="soft">{texts.kept(at)}</Text>}
            {shown.length === 0 ? (
              <Callout tone="good" title={texts.none}>
                <Text>{texts.noneSays}</Text>
              </Callout>
            ) : (
              <>
                <Text tone="soft">{`${texts.count(shown.length)}。${texts.lead}`}</Text>
                <List
                  look="cards"
                  label={texts.title}
                  items={shown.map((visit) => <VisitCard key={visit.personId} visit={visit} />)}
                />
              </>
            )}
            <Link to={routes.home()} look="secondary" instead>
              {texts.home}
            </Link>
          </Page>
        );
      }}
    </LoadedPage>
  );
}

function VisitCard({ visit }: { visit: ShownVisit }) {
  const { personId, subjectMasked, regionName, reasons, lastVisit, unsent } = visit;
  return (
    <Stack look="card" gap="small">
      {reasons[0] && (
        <StatusTag tone={reasons[0].kind === 'check-late' ? 'stopped' : 'you'}>
          {texts.reasons[reasons[0].kind]}
        </StatusTag>
      )}
      <Heading level={2}>{texts.where(subjectMasked, regionName)}</Heading>
      {reasons.map(({ aboutId, says }) => (
        <Text key={aboutId}>{says}</Text>
      ))}
      {reasons.length === 0 && <Text>{texts.nothing}</Text>}
      {lastVisit && <Text tone="soft">{texts.last[lastVisit.outcome](lastVisit.on)}</Text>}
      {unsent.length > 0 && <Text tone="strong">{texts.unsent(unsent.length)}</Text>}
      <Link to={routes.visit(personId)} look="secondary" label={texts.openOne(subjectMasked)}>
        {texts.open}
      </Link>
    </Stack>
  );
}

export default signedIn(Visits);
