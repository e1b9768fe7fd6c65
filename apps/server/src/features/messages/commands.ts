import { problem } from '@yimi/domain/problems';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Actor } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { findMessage, insertMessage, markRead, setSmsState } from './store.ts';

const SYSTEM: Actor = { id: 'system:messages', role: 'system', name: 'messages' };

export type News = {
  personId: string;
  regionCode: string;
  caseId: string | null;
  kind: string;
  title: string;
  body: string;
};

/** Puts one message into a person's inbox and asks for a text message about it. */
export function tell(app: Services, news: News, key: string): Promise<{ messageId: string }> {
  const { store } = app;
  return store.command({
    name: 'messages.tell',
    actor: SYSTEM,
    scope: countyScope(store.county),
    key,
    fingerprint: { personId: news.personId, kind: news.kind },
    async decide() {
      const messageId = store.newId();
      const { personId, regionCode, caseId, kind, title } = news;
      const body = store.cipher.seal(news.body, 'message.body_sealed');
      return {
        reply: { messageId },
        writes: [insertMessage(store.county, messageId, personId, caseId, kind, title, body, store.now(), 'waiting')],
        audit: [{ action: 'message.tell', objectKind: 'message', objectId: messageId, personId, outcome: 'done' }],
        events: [{ event: 'message.created', payload: { messageId }, personId, regionCode }],
      };
    },
  });
}

/** How a message went out beside the inbox; `none` when there is no way but the inbox. */
export type SentBy = 'sms' | 'wechat' | 'none';

/** Keeps on which channel a message went out. `attempt` makes each try its own command. */
export function recordSent(app: Services, messageId: string, by: SentBy, attempt: number) {
  const { store } = app;
  return store.command({
    name: 'messages.sent',
    actor: SYSTEM,
    scope: countyScope(store.county),
    key: `sent:${messageId}:${attempt}`,
    fingerprint: by,
    async decide() {
      return {
        reply: {},
        writes: [setSmsState(store.county, messageId, by === 'none' ? 'none' : 'sent', by === 'none' ? null : by)],
        audit: [
          { action: 'message.sent', objectKind: 'message', objectId: messageId, outcome: 'done', detail: { by } },
        ],
        events: [],
      };
    },
  });
}

/** The reader has seen it. @throws Problem 'not-found' for a message of somebody else */
export function readMessage(app: Services, session: Session, messageId: string, key: string): Promise<{ read: true }> {
  const { store } = app;
  return store.command({
    name: 'messages.read',
    actor: session.actor,
    scope: session.scope,
    key,
    fingerprint: messageId,
    async decide(read) {
      const personId = session.personId ?? null;
      const [found] = await read(findMessage(store.county, messageId, personId));
      if (!found) throw problem('not-found');
      return {
        reply: { read: true as const },
        writes: [markRead(store.county, messageId, personId, store.now())],
        audit: [{ action: 'message.read', objectKind: 'message', objectId: messageId, outcome: 'done' }],
        events: [],
      };
    },
  });
}
