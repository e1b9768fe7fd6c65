import { useState } from 'react';
import { Button } from '../../parts/button.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { PASSWORD } from '../../texts/confirm.ts';
import { OtherSessionsOffer } from './other-sessions-offer.tsx';
import { PasswordDialog } from './password-dialog.tsx';

/** The owner changes the own password. */
export function PasswordPanel() {
  const [changing, setChanging] = useState(false);
  const [changed, setChanged] = useState(false);
  return (
    <section className="stack">
      <h2>{PASSWORD.title}</h2>
      <p>{PASSWORD.lead}</p>
      {changed && (
        <>
          <Outcome words={PASSWORD.done} />
          <OtherSessionsOffer />
        </>
      )}
      <p>
        <Button onPress={() => setChanging(true)}>{PASSWORD.change}</Button>
      </p>
      {changing && (
        <PasswordDialog
          onClose={() => setChanging(false)}
          onDone={() => {
            setChanging(false);
            setChanged(true);
          }}
        />
      )}
    </section>
  );
}
