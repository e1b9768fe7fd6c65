import { type FormEvent, useEffect, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { QueueFilter } from '../../api/queries.ts';
import { Button } from '../../parts/button.tsx';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { serviceChoices, stageChoices } from '../../service/case-words.ts';
import { QUEUE } from '../../texts/queue.ts';

type QueueFiltersProps = { filter: QueueFilter; addressOf: (change: Partial<QueueFilter>) => string };

export function QueueFilters({ filter, addressOf }: QueueFiltersProps) {
  const navigate = useNavigate();
  const [text, setText] = useState(filter.text ?? '');
  useEffect(() => setText(filter.text ?? ''), [filter.text]);

  const search = (event: FormEvent) => {
    event.preventDefault();
    void navigate(addressOf({ text: text.trim() || undefined }));
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
        <TextField label={QUEUE.search} value={text} onChange={setText} autoComplete="off" />
        <Button type="submit">{QUEUE.searchButton}</Button>
      </div>
      {filtered && (
        <Link className="button quiet" to={addressOf({ stage: undefined, service: undefined, text: undefined })}>
          {QUEUE.clear}
        </Link>
      )}
    </form>
  );
}
