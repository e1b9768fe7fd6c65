import { useQuery } from '@tanstack/react-query';
import type { Organisation } from '@yimi/api-client/views';
import { ROLE_NAMES } from '@yimi/domain/organisation-names';
import { useState } from 'react';
import { Link } from 'react-aria-components';
import { useParams } from 'react-router';
import { api } from '../../api/api.ts';
import { organisationQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Page } from '../../parts/page.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { momentWords } from '../../service/time-words.ts';
import { useMay } from '../../session/session-gate.tsx';
import { ORGANISATION, STAFF_MEMBER } from '../../texts/organisation.ts';
import { SHELL } from '../../texts/shell.ts';
import { MissingPage } from '../missing/missing-page.tsx';
import { ChangeDialog } from './change-dialog.tsx';
import { datesOf } from './organisation-page.tsx';

export function PersonPage() {
  const { accountId = '' } = useParams();
  const query = useQuery(organisationQuery);
  return (
    <Loaded query={query}>
      {(tree) => {
        const person = tree.people.find(({ id }) => id === accountId);
        return person ? <OnePerson person={person} tree={tree} /> : <MissingPage />;
      }}
    </Loaded>
  );
}

type OnePersonProps = { person: Organisation['people'][number]; tree: Organisation };

function OnePerson({ person, tree }: OnePersonProps) {
  const mayStaff = useMay('organisation.staff');
  const [outcome, setOutcome] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [resetting, setResetting] = useState(false);
  const posts = tree.posts.filter((post) => post.accountId === person.id);
  const path = { id: person.id };
  const { postColumns: columns } = ORGANISATION;

  const act = async (work: () => Promise<string>) => {
    try {
      setOutcome(await work());
      setErrors([]);
    } catch (error) {
      setErrors([{ says: problemWords(error) }]);
    }
  };
  const activate = async () => {
    const { code, expiresAt } = await api.post('/api/staff/{id}/activation', { path });
    return STAFF_MEMBER.code(code, momentWords(expiresAt, new Date()));
  };
  const endSessions = async () => {
    const { ended } = await api.post('/api/staff/{id}/sessions/end', { path });
    return STAFF_MEMBER.ended(ended);
  };
  return (
    <Page title={person.name} before={<Link href="/organisation">{ORGANISATION.back}</Link>}>
      <ErrorSummary title={SHELL.notDone} errors={errors} />
      {outcome && <Outcome words={outcome} />}
      <dl className="facts">
        <dt>{STAFF_MEMBER.login}</dt>
        <dd>{person.login}</dd>
      </dl>
      <h2>{ORGANISATION.posts}</h2>
      {posts.length === 0 ? (
        <p className="soft">{STAFF_MEMBER.noPosts}</p>
      ) : (
        <PlainTable
          label={ORGANISATION.posts}
          rows={posts}
          rowId={({ id }) => id}
          columns={[
            { id: 'unit', name: ORGANISATION.columns.name, cell: ({ unitName }) => unitName },
            { id: 'role', name: columns.role, cell: ({ role }) => ROLE_NAMES[role] },
            { id: 'region', name: columns.region, cell: ({ regionName }) => regionName },
            { id: 'kind', name: columns.kind, cell: ({ kind }) => ORGANISATION.postKinds[kind] },
            { id: 'dates', name: columns.dates, cell: datesOf },
          ]}
        />
      )}
      {mayStaff && (
        <section className="stack">
          <h2>{STAFF_MEMBER.signIn}</h2>
          <p className="soft">{STAFF_MEMBER.lead}</p>
          <p className="row">
            <Button onPress={() => void act(activate)}>{STAFF_MEMBER.activate}</Button>
            <Button onPress={() => void act(endSessions)}>{STAFF_MEMBER.endSessions}</Button>
            <Button tone="grave" onPress={() => setResetting(true)}>
              {STAFF_MEMBER.reset}
            </Button>
          </p>
        </section>
      )}
      {resetting && (
        <ChangeDialog
          title={STAFF_MEMBER.resetOf(person.name)}
          lacking={() => []}
          change={() => ({ kind: 'reset-sign-in', accountId: person.id })}
          onClose={() => setResetting(false)}
          onDone={setOutcome}
        >
          <p>{STAFF_MEMBER.resetLead}</p>
        </ChangeDialog>
      )}
    </Page>
  );
}
