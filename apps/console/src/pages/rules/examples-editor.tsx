import { answerExample } from '@yimi/service-kit/district-examples';
import type { OfferedFact } from '@yimi/service-kit/district-facts';
import type { DistrictDecision } from '@yimi/service-kit/district-rules';
import type { RuleVersion, Verdict } from '@yimi/service-kit/rules';
import type { Service } from '@yimi/service-kit/service';
import { newKey } from '../../api/new-key.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { EDITOR, RULES } from '../../texts/rules.ts';
import { answerWords } from './examples-table.tsx';
import { type DraftExample, exampleOf } from './version-draft.ts';

type ExamplesEditorProps = {
  service: Service;
  national: RuleVersion;
  decision: DistrictDecision;
  facts: readonly OfferedFact[];
  drafts: readonly DraftExample[];
  onChange: (drafts: readonly DraftExample[]) => void;
};

const VERDICTS = Object.entries(RULES.verdicts).map(([id, name]) => ({ id, name }));

/** The table of invented people: what is known of each, what should be answered, and what is. */
export function ExamplesEditor({ service, national, decision, facts, drafts, onChange }: ExamplesEditorProps) {
  return (
    <div className="stack">
      {drafts.map((draft, place) => {
        const change = (more: Partial<DraftExample>) => onChange(drafts.with(place, { ...draft, ...more }));
        const answer = answerExample(service, national, decision, exampleOf(draft, facts).facts);
        return (
          <fieldset key={draft.key} className="rule-group stack">
            <legend>{EDITOR.example(place + 1)}</legend>
            <div className="rule-example">
              <TextField
                label={EDITOR.person}
                hint={EDITOR.personHint}
                value={draft.person}
                onChange={(person) => change({ person })}
                maxLength={60}
              />
              {facts.map((fact) => (
                <ExampleValue
                  key={fact.fact}
                  fact={fact}
                  value={draft.values[fact.fact] ?? ''}
                  onChange={(value) => change({ values: { ...draft.values, [fact.fact]: value } })}
                />
              ))}
              <SelectField
                label={EDITOR.expect}
                value={draft.expect}
                onChange={(expect) => change({ expect: expect as Verdict })}
                options={VERDICTS}
              />
            </div>
            <p className="row">
              <span role="status" className={answer === draft.expect ? 'tag accent' : 'tag late'}>
                {answerWords(answer, draft.expect)}
              </span>
              <Button tone="quiet" onPress={() => onChange(drafts.filter((each) => each !== draft))}>
                {EDITOR.removeExample(place + 1)}
              </Button>
            </p>
          </fieldset>
        );
      })}
      <p className="row">
        <Button onPress={() => onChange([...drafts, { key: newKey(), person: '', values: {}, expect: 'yes' }])}>
          {EDITOR.addExample}
        </Button>
      </p>
    </div>
  );
}

type ExampleValueProps = { fact: OfferedFact; value: string; onChange: (value: string) => void };

function ExampleValue({ fact: { kind, words }, value, onChange }: ExampleValueProps) {
  if (kind === 'numeric') {
    return (
      <TextField
        label={words.name}
        hint={EDITOR.openNumber}
        value={value}
        onChange={onChange}
        inputMode="numeric"
        maxLength={3}
      />
    );
  }
  const known = kind === 'boolean' ? { yes: words.yes ?? '', no: words.no ?? '' } : (words.values ?? {});
  const options = Object.entries(known).map(([id, name]) => ({ id, name }));
  return (
    <SelectField
      label={words.name}
      value={value}
      onChange={onChange}
      options={[{ id: '', name: EDITOR.notKnown }, ...options]}
    />
  );
}
