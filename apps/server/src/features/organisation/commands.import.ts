/** Takes a table in and says row by row what it would do. Nothing changes: it is proposed and confirmed like any change. */
import { problem } from '@yimi/domain/problems';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { rowsOfFile } from './commands.sheets.ts';
import { insertImport } from './store.imports.ts';

/** @throws Problem 'import-unreadable', 'import-headings', 'import-too-long' */
export async function takeImport(
  { store }: Services,
  session: Session,
  key: string,
  file: { fileName: string; content: string },
): Promise<{ importId: string }> {
  const content = Buffer.from(file.content, 'base64');
  if (content.length === 0) throw problem('import-unreadable');
  const rows = await rowsOfFile(content);
  return store.command({
    name: 'organisation.import',
    actor: session.actor,
    scope: countyScope(store.county),
    key,
    fingerprint: file,
    async decide() {
      const importId = store.newId();
      const values = [file.fileName, session.accountId, store.now(), JSON.stringify(rows)];
      return {
        reply: { importId },
        writes: [insertImport(store.county, importId, ...values)],
        audit: [
          {
            action: 'organisation.upload',
            objectKind: 'organisation-import',
            objectId: importId,
            outcome: 'done',
            detail: { rows: rows.length },
          },
        ],
        events: [],
      };
    },
  });
}
