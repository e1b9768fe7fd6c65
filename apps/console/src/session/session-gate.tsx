/** Who is signed in: nothing of the console is shown without a staff session. */

import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Session } from '@yimi/api-client/views';
import type { Permission } from '@yimi/domain/permissions';
import { createContext, type ReactNode, useContext, useEffect, useState } from 'react';
import { whenSignedOut } from '../api/api.ts';
import { sessionQuery } from '../api/queries.ts';
import { SignInPage } from '../pages/sign-in/sign-in-page.tsx';
import { Loaded } from '../parts/loaded.tsx';
import { keepUnsentFor } from './unsent.ts';

const SessionContext = createContext<Session | null>(null);

/** A session that ends while a page is open shows the sign-in page in its place; what was typed stays in memory. */
export function SessionGate({ children }: { children: ReactNode }) {
  const client = useQueryClient();
  const query = useQuery(sessionQuery);
  const [ended, setEnded] = useState(false);
  useEffect(
    () =>
      whenSignedOut(() => {
        setEnded(true);
        client.setQueryData(sessionQuery.queryKey, null);
      }),
    [client],
  );
  const signedIn = query.data?.kind === 'staff';
  const accountId = query.data?.accountId;
  useEffect(() => {
    if (!signedIn || accountId === undefined) return;
    keepUnsentFor(accountId);
    setEnded(false);
  }, [signedIn, accountId]);

  return (
    <Loaded query={query}>
      {(session) =>
        session?.kind === 'staff' ? (
          <SessionContext.Provider value={session}>{children}</SessionContext.Provider>
        ) : (
          <SignInPage notStaff={session !== null} ended={ended} />
        )
      }
    </Loaded>
  );
}

/** The session of whoever sees this; throws outside SessionGate. */
export function useSession(): Session {
  const session = useContext(SessionContext);
  if (!session) throw new Error('useSession outside SessionGate');
  return session;
}

export function useMay(permission: Permission): boolean {
  return useSession().permissions.includes(permission);
}
