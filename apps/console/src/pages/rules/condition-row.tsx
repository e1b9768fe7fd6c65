import type { OfferedFact } from '@yimi/service-kit/district-facts';
import { useId } from 'react';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { EDITOR } from '../../texts/rules.ts';
import { type DraftRow, type Operator, operatorsFor, rowAbout } from './version-draft.ts';

type ConditionRowProps = {
  row: DraftRow;
  place: number;
  facts: ReadonlyMap<string, OfferedFact>;
  onChange: (row: DraftRow) => void;
  onRemove: () => void;
};

/** One condition: which fact, how it is compared, with what. */
export function ConditionRow({ row, place, facts, onChange, onRemove }: ConditionRowProps) {
  const about = facts.get(row.fact);
  if (!about) return null;
  const choose = (fact: string) => {
    const chosen = facts.get(fact);
    if (chosen) onChange(rowAbout(chosen, row.key));
  };
  return (
    <div className="rule-row">
      <SelectField
        label={EDITOR.fact}
        value={row.fact}
        onChange={choose}
        options={[...facts.values()].map(({ fact, words }) => ({ id: fact, name: words.name }))}
      />
      <SelectField
        label={EDITOR.operator}
        value={row.operator}
        onChange={(operator) => onChange({ ...row, operator: operator as Operator })}
        options={operatorsFor(about).map((id) => ({ id, name: EDITOR.operators[id] }))}
      />
      <RowValue row={row} about={about} onChange={onChange} />
      <Button tone="quiet" label={EDITOR.removeRow(place)} onPress={onRemove}>
        {EDITOR.remove}
      </Button>
    </div>
  );
}

type RowValueProps = { row: DraftRow; about: OfferedFact; onChange: (row: DraftRow) => void };

function RowValue({ row, about: { kind, words }, onChange }: RowValueProps) {
  if (kind === 'boolean') {
    return (
      <SelectField
        label={EDITOR.value}
        value={row.value}
        onChange={(value) => onChange({ ...row, value })}
        options={[
          { id: 'yes', name: words.yes ?? '' },
          { id: 'no', name: words.no ?? '' },
        ]}
      />
    );
  }
  if (kind === 'numeric') {
    return (
      <TextField
        label={EDITOR.unit(words.unit ?? '')}
        value={row.value}
        onChange={(value) => onChange({ ...row, value })}
        inputMode="numeric"
        maxLength={3}
      />
    );
  }
  return <RowValues row={row} values={words.values ?? {}} onChange={onChange} />;
}

type RowValuesProps = {
  row: DraftRow;
  values: Readonly<Record<string, string>>;
  onChange: (row: DraftRow) => void;
};

function RowValues({ row, values, onChange }: RowValuesProps) {
  const name = useId();
  const toggle = (value: string) => {
    const chosen = row.values.includes(value) ? row.values.filter((each) => each !== value) : [...row.values, value];
    onChange({ ...row, values: chosen });
  };
  return (
    <fieldset className="field rule-values">
      <legend>{EDITOR.values}</legend>
      <div className="rule-boxes">
        {Object.entries(values).map(([value, words]) => (
          <label key={value} className="option">
            <input type="checkbox" name={name} checked={row.values.includes(value)} onChange={() => toggle(value)} />
            <span>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
