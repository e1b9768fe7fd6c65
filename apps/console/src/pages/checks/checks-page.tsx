import { useQuery } from '@tanstack/react-query';
import type { DueCheck } from '@yimi/api-client/views';
import { CHECK_WAY_TEXTS } from '@yimi/service-kit/generic-texts';
import { useState } from 'react';
import { checksQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Page } from '../../parts/page.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { useMay } from '../../session/session-gate.tsx';
import { CHECKS } from '../../texts/benefits.ts';
import { CheckDialog } from './check-dialog.tsx';
import { StopDialog } from './stop-dialog.tsx';

/** Yearly checks that are due: who asked for a way stands first. Nothing is stopped but by a person. */
export function ChecksPage() {
  const query = useQuery(checksQuery);
  const mayCheck = useMay('entitlement.check');
  const mayChange = useMay('entitlement.change');
  const [checking, setChecking] = useState<DueCheck | null>(null);
  const [stopping, setStopping] = useState<DueCheck | null>(null);
  const [outcome, setOutcome] = useState('');
  const { columns } = CHECKS;
  return (
    <Page title={CHECKS.title}>
      <p className="soft">{CHECKS.lead}</p>
      {outcome && <Outcome words={outcome} />}
      <Loaded query={query}>
        {(due) =>
          due.length === 0 ? (
            <EmptyState {...CHECKS.empty} />
          ) : (
            <PlainTable
              label={CHECKS.table}
              rows={due}
              rowId={({ id }) => id}
              columns={[
                { id: 'subject', name: columns.subject, cell: ({ subjectMasked }) => subjectMasked },
                { id: 'service', name: columns.service, cell: ({ serviceName }) => serviceName },
                { id: 'region', name: columns.region, cell: ({ regionName }) => regionName },
                {
                  id: 'due',
                  name: columns.due,
                  cell: ({ checkDueOn, overdue }) => (overdue ? CHECKS.overdue(checkDueOn ?? '') : (checkDueOn ?? '')),
                },
                {
                  id: 'asked',
                  name: columns.asked,
                  cell: ({ checkAsked }) => (checkAsked ? CHECK_WAY_TEXTS[checkAsked].name : CHECKS.notAsked),
                },
                {
                  id: 'act',
                  name: columns.act,
                  cell: (each) => (
                    <span className="row">
                      {mayCheck && (
                        <Button label={CHECKS.recordOf(each.subjectMasked)} onPress={() => setChecking(each)}>
                          {CHECKS.record}
                        </Button>
                      )}
                      {mayChange && each.status === 'active' && (
                        <Button
                          tone="grave"
                          label={CHECKS.stopOf(each.subjectMasked)}
                          onPress={() => setStopping(each)}
                        >
                          {CHECKS.stop}
                        </Button>
                      )}
                    </span>
                  ),
                },
              ]}
            />
          )
        }
      </Loaded>
      {checking && <CheckDialog due={checking} onClose={() => setChecking(null)} onDone={setOutcome} />}
      {stopping && <StopDialog due={stopping} onClose={() => setStopping(null)} onDone={setOutcome} />}
    </Page>
  );
}
