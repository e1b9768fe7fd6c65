import { LEVELS, type Level } from '@yimi/domain/disability/category';
import { DAILY_LIVING, LIMB_CLAUSES, type LimbClauseId } from '@yimi/domain/disability/limb-clauses';
import type { Measure } from '@yimi/domain/disability/measures';
import { ChoiceField, ChoicesField } from '../../parts/choice-field';
import { GroupedField } from '../../parts/field-frame';
import { SelectField } from '../../parts/select-field';
import { TextField } from '../../parts/text-field';
import { texts } from '../../texts/assessment.ts';
import type { Typed } from './entered-values.ts';

const LEVEL_NUMBERS: readonly Level[] = [1, 2, 3, 4];

type MeasureFieldProps = {
  id: string;
  measure: Measure;
  typed: Typed;
  onChange: (key: string, value: string | readonly string[]) => void;
  error?: string;
};

/** The id of the control that an error leads to. */
export function firstControl(id: string, measure: Measure | undefined): string {
  if (measure?.kind === 'numbers') return `${id}/0`;
  return measure?.kind === 'clauses' ? `${id}-1` : id;
}

/** The control for one value that a doctor measures or judges. */
export function MeasureField({ id, measure, typed, onChange, error }: MeasureFieldProps) {
  const given = typed[id];
  const text = typeof given === 'string' ? given : '';
  const change = (value: string) => onChange(id, value);
  switch (measure.kind) {
    case 'number':
      return <NumberField id={id} measure={measure} text={text} change={change} error={error} />;
    case 'numbers':
      return (
        <GroupedField
          field={{ id, label: measure.name, hint: texts.range(measure.min, measure.max, measure.unit), error }}
        >
          {texts.frequencies.map((name, place) => {
            const key = `${id}/${place}`;
            const value = typed[key];
            return (
              <TextField
                key={key}
                id={key}
                label={name}
                kind="number"
                value={typeof value === 'string' ? value : ''}
                onChange={(next) => onChange(key, next)}
              />
            );
          })}
        </GroupedField>
      );
    case 'step':
      return (
        <ChoiceField
          id={id}
          label={measure.name}
          choices={[...stepChoices(id, measure), { value: '', label: texts.notAssessed }]}
          value={text}
          onChange={change}
          error={error}
        />
      );
    case 'flag':
      return (
        <ChoiceField
          id={id}
          label={measure.name}
          choices={[
            { value: 'yes', label: texts.yes },
            { value: 'no', label: texts.no },
          ]}
          value={text}
          onChange={change}
          error={error}
        />
      );
    case 'clauses':
      return (
        <ClauseFields id={id} chosen={Array.isArray(given) ? given : []} onChange={(next) => onChange(id, next)} />
      );
  }
}

type NumberFieldProps = {
  id: string;
  measure: Extract<Measure, { kind: 'number' }>;
  text: string;
  change: (value: string) => void;
  error?: string;
};

function NumberField({ id, measure, text, change, error }: NumberFieldProps) {
  const { name, min, max, unit, words } = measure;
  const word = words?.includes(text) ? text : '';
  return (
    <>
      <TextField
        id={id}
        label={name}
        hint={texts.range(min, max, unit)}
        kind="number"
        value={word ? '' : text}
        onChange={change}
        error={error}
      />
      {words && (
        <SelectField
          id={`${id}-word`}
          label={texts.untestable}
          empty={texts.testable}
          options={words.map((value) => ({ value, label: texts.words[value as keyof typeof texts.words] ?? value }))}
          value={word}
          onChange={change}
        />
      )}
    </>
  );
}

function stepChoices(id: string, { min, max }: Extract<Measure, { kind: 'step' }>) {
  return Array.from({ length: max - min + 1 }, (_, place) => {
    const step = min + place;
    const label = id === 'dailyLiving' ? DAILY_LIVING[step as Level].says : (texts.steps[id]?.[step] ?? String(step));
    return { value: String(step), label };
  });
}

type ClauseFieldsProps = { id: string; chosen: readonly string[]; onChange: (chosen: readonly string[]) => void };

/** The clauses of the standard, one group for each level. */
function ClauseFields({ id, chosen, onChange }: ClauseFieldsProps) {
  const ids = Object.keys(LIMB_CLAUSES) as LimbClauseId[];
  return (
    <>
      {LEVEL_NUMBERS.map((level) => {
        const own = ids.filter((clause) => LIMB_CLAUSES[clause].level === level);
        return (
          <ChoicesField
            key={level}
            id={`${id}-${level}`}
            label={texts.clausesOf(LEVELS[level].name)}
            choices={own.map((clause) => ({ value: clause, label: LIMB_CLAUSES[clause].says }))}
            value={own.filter((clause) => chosen.includes(clause))}
            onChange={(picked) => onChange([...chosen.filter((one) => !own.includes(one as LimbClauseId)), ...picked])}
          />
        );
      })}
    </>
  );
}
