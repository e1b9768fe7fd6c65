import { parseCitizenNumber } from '@yimi/domain/citizen-number';
import { PROBLEMS } from '@yimi/domain/problems';
import { type FormEvent, useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { QueueFilter } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { serviceChoices, stageChoices } from '../../service/case-words.ts';
import { QUEUE } from '../../texts/queue.ts';

type QueueFiltersProps = {
  filter: QueueFilter;
  addressOf: (change: Partial<QueueFilter>) => string;
  lookFor: (text: string) => void;
};

const SEARCH_LENGTH = 40;
const SEARCH_FIELD = 'queue-search';
/** Only digits, and one more than a case number has in a row: meant as a citizen number. */
const NUMBER = /^\d{9,}x?$/i;

/** What is wrong with a number before it is looked for in vain. */
function numberError(text: string): string | undefined {
  const typed = text.normalize('NFKC').replace(/\s/g, '');
  if (!NUMBER.test(typed)) return undefined;
  const number = parseCitizenNumber(typed);
  return number.ok ? undefined : PROBLEMS[`citizen-number-${number.error}`].title;
}

export function QueueFilters({ filter, addressOf, lookFor }: QueueFiltersProps) {
  const navigate = useNavigate();
  const [text, setText] = useState(filter.text ?? '');
  const [error, setError] = useState<string>();
  useEffect(() => setText(filter.text ?? ''), [filter.text]);

  const search = (event: FormEvent) => {
    event.preventDefault();
    const wrong = numberError(text);
    setError(wrong);
    if (wrong) return document.getElementById(SEARCH_FIELD)?.focus();
    lookFor(text.trim());
    // Whoever looks for one case wants it wherever it stands.
    if (text.trim() !== '') void navigate(addressOf({ view: 'all' }));
  };
  const filtered = filter.stage || filter.service || filter.text;
  return (
    <form className="filters" aria-label={QUEUE.filters} onSubmit={search}>
      <SelectField
        label={QUEUE.service}
        value={filter.service ?? ''}
        onChange={(service) => void navigate(addressOf({ service, stage: undefined }))}
        options={[{ id: '', name: QUEUE.anyService }, ...serviceChoices()]}
      />
      <SelectField
        label={QUEUE.stage}
        value={filter.stage ?? ''}
        onChange={(stage) => void navigate(addressOf({ stage }))}
        options={[{ id: '', name: QUEUE.anyStage }, ...stageChoices(filter.service)]}
      />
      <div className="search">
        <TextField
          id={SEARCH_FIELD}
          label={QUEUE.search}
          value={text}
          onChange={setText}
          error={error}
          autoComplete="off"
          maxLength={SEARCH_LENGTH}
        />
        <Button type="submit">{QUEUE.searchButton}</Button>
      </div>
      {filtered && (
        <Link
          className="button quiet"
          to={addressOf({ stage: undefined, service: undefined })}
          onClick={() => {
            lookFor('');
            setError(undefined);
          }}
        >
          {QUEUE.clear}
        </Link>
      )}
    </form>
  );
}
