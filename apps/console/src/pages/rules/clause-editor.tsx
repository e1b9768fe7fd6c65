import type { OfferedFact } from '@yimi/service-kit/district-facts';
import type { RuleVersion } from '@yimi/service-kit/rules';
import type { Service } from '@yimi/service-kit/service';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { EDITOR } from '../../texts/rules.ts';
import { ConditionRows } from './condition-rows.tsx';
import { clauseName, signedSentences } from './service-rules.ts';
import { clauseOf, type DraftClause, targetsOf } from './version-draft.ts';

type ClauseEditorProps = {
  service: Service;
  national: RuleVersion;
  facts: ReadonlyMap<string, OfferedFact>;
  draft: DraftClause;
  place: number;
  onChange: (draft: DraftClause) => void;
  /** Absent for the only one. */
  onRemove?: () => void;
};

/** One change: which clause, by which conditions, and the sentence that it comes to. */
export function ClauseEditor(props: ClauseEditorProps) {
  const { service, national, facts, draft, place, onChange, onRemove } = props;
  const targets = service.rules.district ? targetsOf(service.rules.district) : [];
  const clause = clauseOf(draft);
  const [sentence] = clause ? signedSentences(service, national, { document: '', clauses: [clause] }) : [];
  return (
    <fieldset className="rule-clause stack">
      <legend>{EDITOR.clause(place)}</legend>
      <SelectField
        label={EDITOR.target}
        value={draft.target}
        onChange={(target) => onChange({ ...draft, target })}
        options={targets.map((id) => ({ id, name: targetWords(service, id) }))}
      />
      <ConditionRows
        match={draft.match}
        rows={draft.rows}
        facts={facts}
        onChange={(match, rows) => onChange({ ...draft, match, rows })}
        withGroups
      />
      <div className="rule-sentence" role="status">
        <p className="field-name">{EDITOR.sentence}</p>
        <p>{sentence ?? EDITOR.unfinished}</p>
      </div>
      {onRemove && (
        <p className="row">
          <Button tone="quiet" onPress={onRemove}>
            {EDITOR.removeClause(place)}
          </Button>
        </p>
      )}
    </fieldset>
  );
}

function targetWords(service: Service, target: string): string {
  if (target === 'add') return EDITOR.targets.add;
  const [change, clause = ''] = target.split(' ');
  const name = clauseName(service, clause);
  return change === 'widen' ? EDITOR.targets.widen(name) : EDITOR.targets.tighten(name);
}
