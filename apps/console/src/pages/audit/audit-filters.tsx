import { type FormEvent, useState } from 'react';
import type { AuditFilter } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { AUDIT } from '../../texts/audit.ts';

const EMPTY = { from: '', to: '', actor: '', about: '', kind: '', outcome: '', withSystem: '' };
const WITH_SYSTEM = 'yes';
const TO_FIELD = 'audit-to';
const LENGTHS = { actor: 60, about: 40 };

const optionsOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([id, name]) => ({ id, name }));

/** What is looked for. Nothing is asked before the button is pressed: each search stands in the record. */
export function AuditFilters({ onFind }: { onFind: (filter: AuditFilter) => void }) {
  const [given, setGiven] = useState(EMPTY);
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const field = (name: keyof typeof EMPTY) => ({
    value: given[name],
    onChange: (value: string) => setGiven({ ...given, [name]: value }),
  });
  const find = (event: FormEvent) => {
    event.preventDefault();
    const wrong = given.from !== '' && given.to !== '' && given.to < given.from;
    setErrors(wrong ? [{ fieldId: TO_FIELD, says: AUDIT.wrongDays }] : []);
    if (wrong) return;
    const { withSystem, ...texts } = given;
    const filled = Object.entries(texts).flatMap(([name, value]) =>
      value.trim() === '' ? [] : [[name, value.trim()]],
    );
    onFind({ ...Object.fromEntries(filled), ...(withSystem === WITH_SYSTEM && { withSystem: true }) });
  };
  return (
    <form className="card card-body stack" aria-label={AUDIT.search} noValidate onSubmit={find}>
      <ErrorSummary title={AUDIT.errorTitle} errors={errors} />
      <div className="audit-fields">
        <TextField type="date" label={AUDIT.from} {...field('from')} />
        <TextField type="date" id={TO_FIELD} label={AUDIT.to} {...field('to')} error={errors[0]?.says} />
        <SelectField label={AUDIT.kind} options={optionsOf(AUDIT.kinds)} {...field('kind')} />
        <SelectField label={AUDIT.outcome} options={optionsOf(AUDIT.outcomes)} {...field('outcome')} />
        <SelectField
          label={AUDIT.system.label}
          options={[
            { id: '', name: AUDIT.system.without },
            { id: WITH_SYSTEM, name: AUDIT.system.with },
          ]}
          {...field('withSystem')}
        />
        <TextField {...AUDIT.actor} autoComplete="off" maxLength={LENGTHS.actor} {...field('actor')} />
        <TextField {...AUDIT.about} autoComplete="off" maxLength={LENGTHS.about} {...field('about')} />
      </div>
      <p className="row">
        <Button type="submit" tone="main">
          {AUDIT.find}
        </Button>
        <Button
          tone="quiet"
          onPress={() => {
            setGiven(EMPTY);
            setErrors([]);
            onFind({});
          }}
        >
          {AUDIT.clear}
        </Button>
      </p>
    </form>
  );
}
