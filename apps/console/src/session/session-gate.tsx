/** Who is signed in: nothing of the console is shown without a staff session. */

import { useQuery } from '@tanstack/react-query';
import type { Session } from '@yimi/api-client/views';
import type { Permission } from '@yimi/domain/permissions';
import { createContext, type ReactNode, useContext } from 'react';
import { sessionQuery } from '../api/queries.ts';
import { SignInPage } from '../pages/sign-in/sign-in-page.tsx';
import { Loaded } from '../parts/loaded.tsx';

const SessionContext = createContext<Session | null>(null);

export function SessionGate({ children }: { children: ReactNode }) {
  const query = useQuery(sessionQuery);
  return (
    <Loaded query={query}>
      {(session) =>
        session?.kind === 'staff' ? (
          <SessionContext.Provider value={session}>{children}</SessionContext.Provider>
        ) : (
          <SignInPage notStaff={session !== null} />
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
