/** An application on paper: when it was received, and its scan. */
import { localDate } from '@yimi/domain/local-date';
import { type FieldProblem, fieldProblem, problem } from '@yimi/domain/problems';
import type { Paper } from '@yimi/service-kit/case-state';
import { errorText } from '@yimi/service-kit/generic-texts';
import type { Service } from '@yimi/service-kit/service';
import type { Session } from '../../platform/http/session.ts';
import type { Reader } from '../../platform/store/command.ts';
import type { Store } from '../../platform/store/store.ts';
import { storedFiles } from '../people/public.ts';

/**
 * The paper as the case keeps it. It can have come on any day since the service is offered; the scan is the own upload.
 * @throws Problem 'not-allowed' for a citizen, 'answers-incomplete' with a sentence for the date or the scan
 */
export async function checkedPaper(
  read: Reader,
  store: Store,
  session: Session,
  { from, texts }: Service,
  { receivedOn, scan }: Paper,
): Promise<Paper> {
  if (session.kind !== 'staff') throw problem('not-allowed');
  const file = (await storedFiles(read, store, [scan])).get(scan);
  const isOwn = file?.kind === 'paper' && file.createdBy === session.accountId;
  const today = localDate(store.now());
  const code = receivedOn > today ? 'date-in-future' : receivedOn < from ? 'date-impossible' : null;
  const wrong: FieldProblem[] = [
    ...(code ? [{ path: 'receivedOn', code, says: errorText(texts, 'receivedOn', code) }] : []),
    ...(isOwn ? [] : [fieldProblem('scan', 'photo-missing')]),
  ];
  if (wrong.length > 0) throw problem('answers-incomplete', { fields: wrong });
  return { receivedOn, scan };
}
