import { useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { api } from '../../api/api.ts';
import { sessionQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { Page } from '../../parts/page.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { choosePost } from '../../session/chosen-post.ts';
import { type SsoVisit, takeSsoVisit } from '../../session/sso-visit.ts';
import { keepUnsentFor } from '../../session/unsent.ts';
import { SSO } from '../../texts/sso.ts';
import { SignInFrame } from './sign-in-frame.tsx';

/** To where the identity provider sends the browser back: signs in or links, and goes on where the person was. */
export function SsoReturnPage() {
  const client = useQueryClient();
  const navigate = useNavigate();
  const { search } = useLocation();
  const [failed, setFailed] = useState<{ purpose: SsoVisit['purpose']; says: string } | null>(null);

  useEffect(() => {
    const finish = async () => {
      const visit = takeSsoVisit();
      if (!visit) return setFailed({ purpose: 'sign-in', says: SSO.lost });
      const { ticket, purpose, back } = visit;
      try {
        if (purpose === 'link') {
          await api.post('/api/sso-link', { body: { ticket, search } });
          return navigate('/account', { replace: true, state: { ssoLinked: true } });
        }
        const session = await api.post('/api/sessions/sso', { body: { ticket, search } });
        choosePost(undefined);
        keepUnsentFor(session.accountId);
        client.setQueryData(sessionQuery.queryKey, session);
        return navigate(back, { replace: true });
      } catch (error) {
        return setFailed({ purpose, says: problemWords(error) });
      }
    };
    void finish();
  }, [client, navigate, search]);

  if (!failed)
    return (
      <SignInFrame>
        <Page title={SSO.working}>
          <p role="status">{SSO.pleaseWait}</p>
        </Page>
      </SignInFrame>
    );
  const linking = failed.purpose === 'link';
  return (
    <SignInFrame>
      <Page title={linking ? SSO.notLinkedTitle : SSO.notSignedIn}>
        <p className="notice soon" role="alert">
          {failed.says}
        </p>
        <p>
          <Button tone="main" onPress={() => void navigate(linking ? '/account' : '/', { replace: true })}>
            {linking ? SSO.toAccount : SSO.toSignIn}
          </Button>
        </p>
      </Page>
    </SignInFrame>
  );
}
