/** A change in words, with the names that the ids stand for. */
import type { Organisation, ProposedChange } from '@yimi/api-client/views';
import { ROLE_NAMES, UNIT_KIND_NAMES } from '@yimi/domain/organisation-names';
import { fullDayWords } from '../../service/time-words.ts';
import { ORGANISATION } from '../../texts/organisation.ts';

const { describe: words } = ORGANISATION;

export function describeChange(change: ProposedChange['change'], tree: Organisation): string {
  const person = (id: string) => tree.people.find((each) => each.id === id)?.name ?? '';
  const unit = (id: string) => tree.units.find((each) => each.id === id)?.name ?? '';
  const successor = (id: string | null) => (id === null ? '' : words.successor(person(id)));
  switch (change.kind) {
    case 'add-unit':
      return words.unit(UNIT_KIND_NAMES[change.unitKind], change.name);
    case 'change-unit':
      return words.changeUnit(change.name);
    case 'end-unit':
      return words.endUnit(unit(change.unitId), fullDayWords(change.from));
    case 'add-account':
      return words.account(change.name, change.login);
    case 'rename':
      return words.rename(person(change.accountId), change.name);
    case 'rotate-key':
      return words.rotateKey(unit(change.unitId));
    case 'reset-sign-in':
      return words.reset(person(change.accountId));
    case 'grant-post': {
      const { accountId, unitId, role, regionCode, postKind, validFrom, validTo } = change;
      const region = tree.regions.find(({ code }) => code === regionCode)?.name ?? regionCode;
      const kind = ORGANISATION.postKinds[postKind];
      const to = validTo === null ? '' : fullDayWords(validTo);
      return words.grant(person(accountId), unit(unitId), ROLE_NAMES[role], region, kind, fullDayWords(validFrom), to);
    }
    case 'end-post': {
      const post = tree.posts.find(({ id }) => id === change.postId);
      const role = post ? ROLE_NAMES[post.role] : words.gone;
      return words.end(post?.accountName ?? '', role, fullDayWords(change.from)) + successor(change.successorId);
    }
    case 'leave':
      return words.leave(person(change.accountId), fullDayWords(change.from)) + successor(change.successorId);
    case 'import':
      return words.import;
    default:
      return words.undoImport;
  }
}
