import { useQueryClient } from '@tanstack/react-query';
import { answerExample, exampleFacts } from '@yimi/service-kit/district-examples';
import type { DistrictMay } from '@yimi/service-kit/district-rules';
import type { RuleVersion } from '@yimi/service-kit/rules';
import type { Service } from '@yimi/service-kit/service';
import { type FormEvent, useMemo, useState } from 'react';
import { Link } from 'react-aria-components';
import { useNavigate } from 'react-router';
import { api } from '../../api/api.ts';
import { newKey } from '../../api/new-key.ts';
import { ruleVersionsQuery } from '../../api/queries.ts';
import { useSendingKey } from '../../api/use-sending-key.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { Page } from '../../parts/page.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { TextField } from '../../parts/text-field.tsx';
import { EDITOR, RULES } from '../../texts/rules.ts';
import { ClauseEditor } from './clause-editor.tsx';
import { ExamplesEditor } from './examples-editor.tsx';
import { ImpactPreview } from './impact-preview.tsx';
import { today } from './service-rules.ts';
import {
  clausesOf,
  type DraftClause,
  type DraftExample,
  exampleOf,
  factsByName,
  rowAbout,
  targetsOf,
} from './version-draft.ts';

type VersionEditorProps = { service: Service; national: RuleVersion; may: DistrictMay };

const DOCUMENT_FIELD = 'rule-document';
const CLAUSES_FIELD = 'rule-clauses';
const EXAMPLES_FIELD = 'rule-examples';

/** Writes a version: its document and day, its clauses by rows, the people that it is tried on, and whom it reaches. */
export function VersionEditor({ service, national, may }: VersionEditorProps) {
  const client = useQueryClient();
  const navigate = useNavigate();
  const keyFor = useSendingKey();
  const facts = useMemo(() => factsByName(service), [service]);
  const freshClause = (): DraftClause => {
    const [first] = facts.values();
    return {
      key: newKey(),
      target: targetsOf(may)[0] ?? '',
      match: 'all',
      rows: first ? [rowAbout(first, newKey())] : [],
    };
  };
  const [document, setDocument] = useState('');
  const [validFrom, setFrom] = useState(today);
  const [drafts, setDrafts] = useState<readonly DraftClause[]>(() => [freshClause()]);
  const [examples, setExamples] = useState<readonly DraftExample[]>(() =>
    (['yes', 'no'] as const).map((expect) => ({ key: newKey(), person: '', values: {}, expect })),
  );
  const [errors, setErrors] = useState<readonly FormError[]>([]);

  const clauses = clausesOf(drafts);
  const decision = clauses && { document: document.trim(), clauses };
  const asked = decision ? exampleFacts(service, national, decision) : [];

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const tried = examples.map((each) => exampleOf(each, asked));
    const passes =
      decision !== null &&
      tried.every(
        (each) => each.person !== '' && answerExample(service, national, decision, each.facts) === each.expect,
      );
    const found = [
      ...(document.trim() ? [] : [{ fieldId: DOCUMENT_FIELD, says: EDITOR.errors.document }]),
      ...(clauses ? [] : [{ fieldId: CLAUSES_FIELD, says: EDITOR.errors.clauses }]),
      ...(clauses && !passes ? [{ fieldId: EXAMPLES_FIELD, says: EDITOR.errors.examples }] : []),
    ];
    setErrors(found);
    if (!decision || found.length > 0) return;
    const body = { serviceId: service.id, validFrom, ...decision, examples: tried };
    try {
      await api.post('/api/rule-versions', { body, key: keyFor(body) });
      await client.invalidateQueries({ queryKey: ruleVersionsQuery.queryKey });
      navigate(`/rules/${service.id}`);
    } catch (error) {
      setErrors([{ says: problemWords(error) }]);
    }
  };
  const documentError = errors.find(({ fieldId }) => fieldId === DOCUMENT_FIELD)?.says;
  return (
    <Page
      title={EDITOR.title(service.texts.name)}
      before={<Link href={`/rules/${service.id}`}>{service.texts.name}</Link>}
    >
      <p className="soft">{EDITOR.lead}</p>
      <ErrorSummary title={EDITOR.errors.title} errors={errors} />
      <form
        className="stack"
        noValidate
        onSubmit={(event) => void save(event)}
        aria-label={EDITOR.title(service.texts.name)}
      >
        <section className="card card-body stack">
          <h2>{EDITOR.about}</h2>
          <div className="rule-example">
            <TextField
              id={DOCUMENT_FIELD}
              label={RULES.document}
              hint={EDITOR.documentHint}
              value={document}
              onChange={setDocument}
              error={documentError}
              maxLength={200}
            />
            <TextField type="date" label={EDITOR.from} hint={EDITOR.fromHint} value={validFrom} onChange={setFrom} />
          </div>
        </section>
        <section className="card card-body stack">
          <h2 id={CLAUSES_FIELD} tabIndex={-1}>
            {EDITOR.clauses}
          </h2>
          {drafts.map((draft, place) => (
            <ClauseEditor
              key={draft.key}
              service={service}
              national={national}
              facts={facts}
              draft={draft}
              place={place + 1}
              onChange={(changed) => setDrafts(drafts.with(place, changed))}
              onRemove={drafts.length > 1 ? () => setDrafts(drafts.filter((each) => each !== draft)) : undefined}
            />
          ))}
          <p className="row">
            <Button tone="quiet" onPress={() => setDrafts([...drafts, freshClause()])}>
              {EDITOR.addClause}
            </Button>
          </p>
        </section>
        {decision && (
          <>
            <section className="card card-body stack">
              <h2 id={EXAMPLES_FIELD} tabIndex={-1}>
                {EDITOR.examples}
              </h2>
              <p className="soft">{EDITOR.examplesLead}</p>
              <ExamplesEditor
                service={service}
                national={national}
                decision={decision}
                facts={asked}
                drafts={examples}
                onChange={setExamples}
              />
            </section>
            <ImpactPreview key={JSON.stringify(decision.clauses)} serviceId={service.id} clauses={decision.clauses} />
          </>
        )}
        <p className="row">
          <Button type="submit" tone="main">
            {EDITOR.save}
          </Button>
        </p>
      </form>
    </Page>
  );
}
