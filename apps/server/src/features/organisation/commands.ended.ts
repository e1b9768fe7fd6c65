/** The day on which a post no longer counts: its work is handed on, and who holds none any more is signed out. */
import { localDate } from '@yimi/domain/local-date';
import { contains } from '@yimi/domain/region-code';
import type { Services } from '../../platform/services.ts';
import type { Actor, AuditEntry } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import {
  accountsWithEndedPosts,
  type EndedPostRow,
  endSessionsOf,
  lockEndedPosts,
  markHandedOn,
} from './store.ended.ts';
import { type PostRow, postsOfAccount } from './store.ts';

const SYSTEM: Actor = { id: 'system:organisation', role: 'system', name: '' };

/** Says of every post whose end has come that it ended, once. */
export async function handOnEndedPosts({ store, log }: Services): Promise<void> {
  const today = localDate(store.now());
  const ended = await store.read<{ accountId: string }>(
    countyScope(store.county),
    accountsWithEndedPosts(store.county, today),
  );
  for (const { accountId } of ended) {
    await handOn(accountId).catch((error: unknown) => log.error({ accountId, err: error }, 'ended posts'));
  }

  function handOn(accountId: string): Promise<null> {
    return store.command({
      name: 'organisation.hand_on',
      actor: SYSTEM,
      scope: countyScope(store.county),
      key: store.newId(),
      fingerprint: null,
      async decide(read) {
        const [posts, left] = await Promise.all([
          read<EndedPostRow>(lockEndedPosts(store.county, accountId, today)),
          read<PostRow>(postsOfAccount(store.county, accountId, today)),
        ]);
        const inForce = left.filter(({ validFrom }) => validFrom <= today);
        const covered = ({ role, regionCode }: EndedPostRow) =>
          inForce.some((post) => post.role === role && contains(post.regionCode, regionCode));
        const audit = posts.map(
          ({ id, regionCode }): AuditEntry => ({
            action: 'post.end',
            objectKind: 'post',
            objectId: id,
            regionCode,
            outcome: 'done',
            detail: { accountId },
          }),
        );
        const summary = { posts: posts.length, left: inForce.length };
        return {
          reply: null,
          writes: [
            markHandedOn(store.county, accountId, today, store.now()),
            ...(inForce.length === 0 ? [endSessionsOf(store.county, accountId, store.now())] : []),
          ],
          audit: [
            { action: 'post.hand-on', objectKind: 'account', objectId: accountId, outcome: 'done', detail: summary },
            ...audit,
          ],
          events: posts.map((post) => ({
            event: 'post.ended' as const,
            payload: {
              postId: post.id,
              accountId,
              successorId: post.successorId ?? post.insteadOfAccount,
              handsOn: !covered(post),
            },
          })),
        };
      },
    });
  }
}
