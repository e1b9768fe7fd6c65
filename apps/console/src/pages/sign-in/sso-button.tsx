import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation } from 'react-router';
import { api } from '../../api/api.ts';
import { districtQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { leaveForProvider } from '../../session/sso-visit.ts';
import { SSO } from '../../texts/sso.ts';

/** Signs in by the identity provider, where the district has one. */
export function SsoButton({ onFailed }: { onFailed: (sentence: string) => void }) {
  const { data: district } = useQuery(districtQuery);
  const { pathname, search } = useLocation();
  const [busy, setBusy] = useState(false);
  if (!district?.sso) return null;
  const leave = async () => {
    setBusy(true);
    try {
      const { ticket, url } = await api.post('/api/sessions/sso/visits');
      leaveForProvider(url, { ticket, purpose: 'sign-in', back: `${pathname}${search}` });
    } catch (error) {
      onFailed(problemWords(error));
      setBusy(false);
    }
  };
  return (
    <Button busy={busy} onPress={() => void leave()}>
      {SSO.signIn(district.sso.name)}
    </Button>
  );
}
