import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { SsoReturnPage } from '../pages/sign-in/sso-return-page.tsx';

/** Who comes back from the identity provider may not be signed in yet: this page stands before the session's own gate. */
export function SsoGate({ children }: { children: ReactNode }) {
  return useLocation().pathname === '/sso' ? <SsoReturnPage /> : children;
}
