import { Button } from '../../parts/button';
import { Callout } from '../../parts/callout';
import { endSession } from '../../state/session.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/home.ts';

export function SignOut() {
  const { send, busy, errors } = useSending();
  return (
    <>
      {errors.map(({ says }) => (
        <Callout key={says} tone="error" title={says} alert />
      ))}
      <Button look="quiet" busy={busy} onPress={() => send(endSession)}>
        {texts.signOut}
      </Button>
    </>
  );
}
