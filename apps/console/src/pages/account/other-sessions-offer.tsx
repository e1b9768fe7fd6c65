import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { api } from '../../api/api.ts';
import { sessionsQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { OTHER_SESSIONS } from '../../texts/confirm.ts';
import { SHELL } from '../../texts/shell.ts';
import { useConfirmed } from './use-confirmed.tsx';

/** After a way of signing in has changed: whoever is signed in elsewhere by the old one may be another. */
export function OtherSessionsOffer() {
  const { data: sessions = [] } = useQuery(sessionsQuery);
  const client = useQueryClient();
  const { confirmed, dialog } = useConfirmed();
  const [ended, setEnded] = useState(false);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const end = async () => {
    try {
      await confirmed(() => api.post('/api/sessions/end-others'));
      setErrors([]);
      setEnded(true);
    } catch (error) {
      setErrors([{ says: problemWords(error) }]);
    }
    await client.invalidateQueries({ queryKey: sessionsQuery.queryKey });
  };
  if (ended) return <p role="status">{OTHER_SESSIONS.ended}</p>;
  if (sessions.every(({ present }) => present)) return null;
  return (
    <>
      <ErrorSummary title={SHELL.notDone} errors={errors} />
      <p className="row">
        <span>{OTHER_SESSIONS.says}</span>
        <Button onPress={() => void end()}>{OTHER_SESSIONS.end}</Button>
      </p>
      {dialog}
    </>
  );
}
