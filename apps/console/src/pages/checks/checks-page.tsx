import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { DueCheck } from '@yimi/api-client/views';
import { CHECK_WAY_TEXTS } from '@yimi/service-kit/generic-texts';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { checksQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { EmptyState } from '../../parts/empty-state.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Page } from '../../parts/page.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { useMay } from '../../session/session-gate.tsx';
import { CHECKS } from '../../texts/benefits.ts';
import { SHELL } from '../../texts/shell.ts';
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
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const client = useQueryClient();
  const { columns } = CHECKS;

  const resume = async ({ id, subjectMasked }: DueCheck) => {
    try {
      await api.post('/api/entitlements/{id}/changes', { path: { id }, body: { change: 'resume' } });
      setErrors([]);
      setOutcome(CHECKS.resumed(subjectMasked));
    } catch (error) {
      setErrors([{ says: problemWords(error) }]);
    }
    await client.invalidateQueries({ queryKey: checksQuery.queryKey });
  };
  return (
    <Page title={CHECKS.title}>
      <p className="soft">{CHECKS.lead}</p>
      <ErrorSummary title={SHELL.notDone} errors={errors} />
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
                      {mayChange && each.status === 'stopped' && (
                        <Button label={CHECKS.resumeOf(each.subjectMasked)} onPress={() => void resume(each)}>
                          {CHECKS.resume}
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
