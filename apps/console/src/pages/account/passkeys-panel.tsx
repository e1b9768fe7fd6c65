import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  startRegistration,
} from '@simplewebauthn/browser';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { ProblemError } from '@yimi/api-client/problem-error';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { passkeysQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { TextField } from '../../parts/text-field.tsx';
import { momentWords } from '../../service/time-words.ts';
import { ACCOUNT } from '../../texts/account.ts';
import { SHELL } from '../../texts/shell.ts';
import { OtherSessionsOffer } from './other-sessions-offer.tsx';
import { useConfirmed } from './use-confirmed.tsx';

const { passkeys: words } = ACCOUNT;

/** Signing in by a finger, a face or the computer's PIN instead of password and code. */
export function PasskeysPanel() {
  const query = useQuery(passkeysQuery);
  const client = useQueryClient();
  const { confirmed, dialog } = useConfirmed();
  const [name, setName] = useState('');
  const [outcome, setOutcome] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);

  const act = async (work: () => Promise<unknown>, done: string) => {
    try {
      await confirmed(work);
      setErrors([]);
      setOutcome(done);
    } catch (error) {
      // Who closes the browser's own dialog has not failed at anything.
      setErrors([{ says: error instanceof ProblemError ? problemWords(error) : words.notMade }]);
    }
    await client.invalidateQueries({ queryKey: passkeysQuery.queryKey });
  };
  const add = async () => {
    const { challengeId, options } = await api.post('/api/passkeys/options');
    const response = await startRegistration({ optionsJSON: options as PublicKeyCredentialCreationOptionsJSON });
    await api.post('/api/passkeys', { body: { challengeId, response, name: name.trim() || words.defaultName } });
    setName('');
  };
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <ErrorSummary title={SHELL.notDone} errors={errors} />
      {outcome && (
        <>
          <Outcome words={outcome} />
          <OtherSessionsOffer />
        </>
      )}
      {dialog}
      <Loaded query={query}>
        {(all) => (
          <ul className="card plain-list">
            {all.map(({ id, name: keyName, createdAt }) => (
              <li key={id} className="card-body row">
                <span>
                  <strong>{keyName}</strong> <span className="soft small">{momentWords(createdAt, new Date())}</span>
                </span>
                <Button
                  tone="quiet"
                  label={words.removeOf(keyName)}
                  onPress={() => void act(() => api.delete('/api/passkeys/{id}', { path: { id } }), words.removed)}
                >
                  {words.remove}
                </Button>
              </li>
            ))}
            {all.length === 0 && <li className="card-body soft">{words.none}</li>}
          </ul>
        )}
      </Loaded>
      {browserSupportsWebAuthn() && (
        <>
          <TextField label={words.name} hint={words.nameHint} value={name} onChange={setName} maxLength={60} />
          <p>
            <Button onPress={() => void act(add, words.added)}>{words.add}</Button>
          </p>
        </>
      )}
    </section>
  );
}
