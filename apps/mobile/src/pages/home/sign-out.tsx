import { useState } from 'react';
import { Button } from '../../parts/button';
import { Callout } from '../../parts/callout';
import { Text } from '../../parts/text';
import { useUnsent } from '../../state/kept-drafts.ts';
import { endSession } from '../../state/session.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/home.ts';
import { texts as offlineTexts } from '../../texts/offline.ts';

/** Signing out removes what the phone keeps: who has something unsent is told first, and says it again. */
export function SignOut() {
  const { send, busy, errors } = useSending();
  const { unsent } = useUnsent();
  const [warned, setWarned] = useState(false);
  const press = () => {
    if (unsent > 0 && !warned) setWarned(true);
    else send(endSession);
  };
  return (
    <>
      {errors.map(({ says }) => (
        <Callout key={says} tone="error" title={says} alert />
      ))}
      {warned && unsent > 0 && (
        <Callout tone="you" title={offlineTexts.signOutLoses(unsent)} alert>
          <Text>{offlineTexts.signOutSays}</Text>
        </Callout>
      )}
      <Button look="quiet" busy={busy} onPress={press}>
        {warned && unsent > 0 ? offlineTexts.signOutAnyway : texts.signOut}
      </Button>
    </>
  );
}
