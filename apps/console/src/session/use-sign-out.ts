import { useQueryClient } from '@tanstack/react-query';
import { api } from '../api/api.ts';
import { sessionQuery } from '../api/queries.ts';
import { choosePost } from './chosen-post.ts';
import { forgetUnsent } from './unsent.ts';

/** Ends the session and clears all that this tab has read or kept. */
export function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  return async () => {
    const { leaveAt } = await api.delete('/api/session');
    forgetUnsent();
    choosePost(undefined);
    // Who came by the identity provider leaves there too; its page leads back here.
    if (leaveAt !== null) window.location.assign(leaveAt);
    client.setQueryData(sessionQuery.queryKey, null);
    client.removeQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
  };
}
