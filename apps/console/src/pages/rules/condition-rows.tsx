import type { OfferedFact } from '@yimi/service-kit/district-facts';
import { newKey } from '../../api/new-key.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { EDITOR } from '../../texts/rules.ts';
import { ConditionRow } from './condition-row.tsx';
import { type DraftGroup, type DraftRow, type Match, rowAbout } from './version-draft.ts';

type Rows = readonly (DraftRow | DraftGroup)[];

type ConditionRowsProps = {
  match: Match;
  rows: Rows;
  facts: ReadonlyMap<string, OfferedFact>;
  onChange: (match: Match, rows: Rows) => void;
  /** Groups stand in a clause, and not in each other. */
  withGroups?: boolean;
};

/** Rows of a table of conditions, and groups of rows between them. */
export function ConditionRows({ match, rows, facts, onChange, withGroups = false }: ConditionRowsProps) {
  const [first] = facts.values();
  const fresh = () => (first ? [rowAbout(first, newKey())] : []);
  const change = (place: number, row: DraftRow | DraftGroup) => onChange(match, rows.with(place, row));
  const remove = (place: number) =>
    onChange(
      match,
      rows.filter((_, each) => each !== place),
    );
  return (
    <div className="stack">
      <SelectField
        label={EDITOR.match}
        value={match}
        onChange={(chosen) => onChange(chosen as Match, rows)}
        options={(['all', 'any'] as const).map((id) => ({ id, name: EDITOR.matches[id] }))}
        className="field rule-match"
      />
      {rows.map((row, place) =>
        'rows' in row ? (
          <fieldset key={row.key} className="rule-group stack">
            <legend>{EDITOR.group(place + 1)}</legend>
            <ConditionRows
              match={row.match}
              rows={row.rows}
              facts={facts}
              onChange={(chosen, inside) =>
                change(place, { ...row, match: chosen, rows: inside as readonly DraftRow[] })
              }
            />
            <p className="row">
              <Button tone="quiet" onPress={() => remove(place)}>
                {EDITOR.removeGroup(place + 1)}
              </Button>
            </p>
          </fieldset>
        ) : (
          <ConditionRow
            key={row.key}
            row={row}
            place={place + 1}
            facts={facts}
            onChange={(changed) => change(place, changed)}
            onRemove={() => remove(place)}
          />
        ),
      )}
      <p className="row">
        <Button onPress={() => onChange(match, [...rows, ...fresh()])}>{EDITOR.addRow}</Button>
        {withGroups && (
          <Button
            tone="quiet"
            onPress={() => onChange(match, [...rows, { key: newKey(), match: 'any', rows: fresh() }])}
          >
            {EDITOR.addGroup}
          </Button>
        )}
      </p>
    </div>
  );
}
