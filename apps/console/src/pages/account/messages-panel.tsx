import { useQuery, useQueryClient } from '@tanstack/react-query';
import { api } from '../../api/api.ts';
import { staffMessagesQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { momentWords } from '../../service/time-words.ts';
import { ACCOUNT } from '../../texts/account.ts';

/** What the staff member was told: new posts, work that came over, changes that wait. */
export function MessagesPanel() {
  const query = useQuery(staffMessagesQuery);
  const client = useQueryClient();
  const now = new Date();
  const markRead = async () => {
    await api.post('/api/staff-messages/read');
    await client.invalidateQueries({ queryKey: staffMessagesQuery.queryKey });
  };
  return (
    <section className="stack">
      <h2>{ACCOUNT.messages}</h2>
      <Loaded query={query}>
        {(messages) =>
          messages.length === 0 ? (
            <p className="soft">{ACCOUNT.noMessages}</p>
          ) : (
            <>
              <ul className="card plain-list">
                {messages.map(({ id, title, body, createdAt, readAt }) => (
                  <li key={id} className="card-body">
                    <strong>{title}</strong> {readAt === null && <span className="tag accent">{ACCOUNT.unread}</span>}
                    <p>{body}</p>
                    <p className="small soft">{momentWords(createdAt, now)}</p>
                  </li>
                ))}
              </ul>
              {messages.some(({ readAt }) => readAt === null) && (
                <p>
                  <Button onPress={() => void markRead()}>{ACCOUNT.markRead}</Button>
                </p>
              )}
            </>
          )
        }
      </Loaded>
    </section>
  );
}
