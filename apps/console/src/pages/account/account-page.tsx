import type { Session } from '@yimi/api-client/views';
import { ROLE_NAMES } from '@yimi/domain/organisation-names';
import { Button } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { fullDayWords } from '../../service/time-words.ts';
import { useSession } from '../../session/session-gate.tsx';
import { useSignOut } from '../../session/use-sign-out.ts';
import { ACCOUNT } from '../../texts/account.ts';
import { MessagesPanel } from './messages-panel.tsx';
import { PasskeysPanel } from './passkeys-panel.tsx';
import { PasswordPanel } from './password-panel.tsx';
import { SessionsPanel } from './sessions-panel.tsx';
import { SsoPanel } from './sso-panel.tsx';

type Post = Session['posts'][number];

function stateWords({ kind, until }: Post, current: boolean): string {
  const parts = [
    current && ACCOUNT.current,
    kind !== 'own' && ACCOUNT.postKinds[kind],
    until !== null && ACCOUNT.until(fullDayWords(until)),
  ];
  return parts.filter(Boolean).join(' · ');
}

export function AccountPage() {
  const { name, posts, post } = useSession();
  const signOut = useSignOut();
  const { columns } = ACCOUNT;
  return (
    <Page title={ACCOUNT.title}>
      <dl className="facts">
        <dt>{ACCOUNT.name}</dt>
        <dd>
          <strong>{name}</strong>
        </dd>
      </dl>
      <h2>{ACCOUNT.posts}</h2>
      <p className="soft">{ACCOUNT.postsLead}</p>
      <PlainTable
        label={ACCOUNT.posts}
        rows={posts}
        rowId={({ id }) => id}
        columns={[
          { id: 'unit', name: columns.unit, cell: ({ unitName }) => unitName },
          { id: 'role', name: columns.role, cell: ({ role }) => ROLE_NAMES[role] },
          { id: 'area', name: columns.area, cell: ({ regionName }) => regionName },
          { id: 'state', name: columns.state, cell: (each) => stateWords(each, each.id === post?.id) },
        ]}
      />
      <MessagesPanel />
      <SessionsPanel />
      <p>
        <Button tone="quiet" onPress={() => void signOut()}>
          {ACCOUNT.signOut}
        </Button>
      </p>
      <PasswordPanel />
      <PasskeysPanel />
      <SsoPanel />
    </Page>
  );
}
