import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useId, useState } from 'react';
import { Link } from 'react-aria-components';
import { api, callHeaders, send } from '../../api/api.ts';
import { importsQuery } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { Outcome } from '../../parts/outcome.tsx';
import { Page } from '../../parts/page.tsx';
import { PlainTable } from '../../parts/plain-table.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { momentWords } from '../../service/time-words.ts';
import { useMay } from '../../session/session-gate.tsx';
import { ORGANISATION, TABLES } from '../../texts/organisation.ts';
import { SHELL } from '../../texts/shell.ts';
import { ChangeDialog } from './change-dialog.tsx';
import { ImportPreview } from './import-preview.tsx';

/** As the server takes: 600 kB, before base64. */
const MOST_BYTES = 600_000;

type Proposal = { kind: 'import' | 'undo-import'; importId: string; title: string };

export function TablesPage() {
  const query = useQuery(importsQuery);
  const client = useQueryClient();
  const mayImport = useMay('organisation.staff');
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [shown, setShown] = useState<string | null>(null);
  const [proposal, setProposal] = useState<Proposal | null>(null);
  const [outcome, setOutcome] = useState('');

  const upload = async (file: File) => {
    setOutcome('');
    setShown(null);
    if (file.size > MOST_BYTES) return setErrors([{ says: TABLES.tooLarge }]);
    try {
      const content = base64Of(new Uint8Array(await file.arrayBuffer()));
      const { importId } = await api.post('/api/organisation/imports', { body: { fileName: file.name, content } });
      setErrors([]);
      setShown(importId);
    } catch (error) {
      setErrors([{ says: problemWords(error) }]);
    }
    await client.invalidateQueries({ queryKey: importsQuery.queryKey });
  };
  return (
    <Page title={TABLES.title} before={<Link href="/organisation">{ORGANISATION.back}</Link>}>
      <p className="soft">{TABLES.lead}</p>
      <ErrorSummary title={SHELL.notDone} errors={errors} />
      {outcome && <Outcome words={outcome} />}
      <Downloads onFailed={(says) => setErrors([{ says }])} />
      {mayImport && <UploadField onFile={(file) => void upload(file)} />}
      {shown && (
        <ImportPreview
          importId={shown}
          onApply={mayImport ? () => setProposal({ kind: 'import', importId: shown, title: TABLES.apply }) : undefined}
        />
      )}
      <h2>{TABLES.history}</h2>
      <Loaded query={query}>
        {(all) =>
          all.length === 0 ? (
            <p className="soft">{TABLES.none}</p>
          ) : (
            <PlainTable
              label={TABLES.history}
              rows={all}
              rowId={({ id }) => id}
              columns={[
                { id: 'file', name: TABLES.historyColumns.file, cell: ({ fileName }) => fileName },
                { id: 'by', name: TABLES.historyColumns.by, cell: ({ uploadedByName }) => uploadedByName },
                {
                  id: 'when',
                  name: TABLES.historyColumns.when,
                  cell: ({ uploadedAt }) => momentWords(uploadedAt, new Date()),
                },
                { id: 'state', name: TABLES.historyColumns.state, cell: (each) => TABLES.states[stateOf(each)] },
                {
                  id: 'act',
                  name: TABLES.historyColumns.act,
                  cell: (each) => (
                    <span className="row">
                      <Button tone="quiet" label={TABLES.openOf(each.fileName)} onPress={() => setShown(each.id)}>
                        {TABLES.open}
                      </Button>
                      {mayImport && stateOf(each) === 'applied' && (
                        <Button
                          tone="grave"
                          label={TABLES.undoOf(each.fileName)}
                          onPress={() =>
                            setProposal({ kind: 'undo-import', importId: each.id, title: TABLES.undoOf(each.fileName) })
                          }
                        >
                          {TABLES.undo}
                        </Button>
                      )}
                    </span>
                  ),
                },
              ]}
            />
          )
        }
      </Loaded>
      {proposal && (
        <ChangeDialog
          title={proposal.title}
          lacking={() => []}
          change={() => ({ kind: proposal.kind, importId: proposal.importId })}
          onClose={() => setProposal(null)}
          onDone={setOutcome}
        >
          {null}
        </ChangeDialog>
      )}
    </Page>
  );
}

function stateOf({ appliedAt, undoneAt }: { appliedAt: string | null; undoneAt: string | null }) {
  if (undoneAt) return 'undone';
  return appliedAt ? 'applied' : 'uploaded';
}

/** In pieces: a call takes only so many arguments. */
function base64Of(bytes: Uint8Array): string {
  const PIECE = 0x8000;
  let text = '';
  for (let at = 0; at < bytes.length; at += PIECE) text += String.fromCharCode(...bytes.subarray(at, at + PIECE));
  return btoa(text);
}

function UploadField({ onFile }: { onFile: (file: File) => void }) {
  const id = useId();
  return (
    <section className="stack">
      <h2>{TABLES.upload}</h2>
      <div className="field">
        <label htmlFor={id}>{TABLES.file}</label>
        <p id={`${id}-hint`} className="hint">
          {TABLES.uploadHint}
        </p>
        <input
          id={id}
          className="input"
          type="file"
          accept=".xlsx,.csv"
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => {
            const file = target.files?.[0];
            // The same file may be chosen again after it was mended.
            target.value = '';
            if (file) onFile(file);
          }}
        />
      </div>
    </section>
  );
}

const DOWNLOADS = [
  { name: TABLES.workbook, path: '/api/organisation/export.xlsx', file: TABLES.files.workbook },
  { name: TABLES.csv.units, path: '/api/organisation/export/units', file: TABLES.files.units },
  { name: TABLES.csv.people, path: '/api/organisation/export/people', file: TABLES.files.people },
  { name: TABLES.csv.posts, path: '/api/organisation/export/posts', file: TABLES.files.posts },
];

function Downloads({ onFailed }: { onFailed: (sentence: string) => void }) {
  const download = async (path: string, file: string) => {
    const response = await send(new Request(path, { headers: callHeaders() })).catch(() => null);
    if (!response?.ok) return onFailed(SHELL.loadFailed);
    const url = URL.createObjectURL(await response.blob());
    Object.assign(document.createElement('a'), { href: url, download: file }).click();
    URL.revokeObjectURL(url);
  };
  return (
    <section className="stack">
      <h2>{TABLES.download}</h2>
      <p className="row">
        {DOWNLOADS.map(({ name, path, file }) => (
          <Button key={path} onPress={() => void download(path, file)}>
            {name}
          </Button>
        ))}
      </p>
    </section>
  );
}
