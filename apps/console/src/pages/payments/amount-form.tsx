import { useQueryClient } from '@tanstack/react-query';
import type { Reply } from '@yimi/api-client/client';
import { localDate } from '@yimi/domain/local-date';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/api.ts';
import { amountsQuery } from '../../api/queries.ts';
import { useSendingKey } from '../../api/use-sending-key.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { AMOUNTS } from '../../texts/benefits.ts';
import { fenOf } from './fen-of.ts';

type AmountFormProps = {
  services: Reply<'/api/benefit-amounts', 'get'>['services'];
  onDone: (sentence: string) => void;
};

const AMOUNT_FIELD = 'amount-yuan';
const DOCUMENT_FIELD = 'amount-document';

/** Writes down what a document of the district says. */
export function AmountForm({ services, onDone }: AmountFormProps) {
  const client = useQueryClient();
  const keyFor = useSendingKey();
  const [serviceId, setService] = useState(services[0]?.serviceId ?? '');
  const grades = services.find((service) => service.serviceId === serviceId)?.grades ?? [];
  const [chosen, setGrade] = useState('');
  const grade = grades.some((each) => each.grade === chosen) ? chosen : (grades[0]?.grade ?? '');
  const [yuan, setYuan] = useState('');
  const [validFrom, setFrom] = useState(localDate(new Date()));
  const [document, setDocument] = useState('');
  const [errors, setErrors] = useState<readonly FormError[]>([]);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    const amountFen = fenOf(yuan);
    const found = [
      ...(amountFen ? [] : [{ fieldId: AMOUNT_FIELD, says: AMOUNTS.errors.amount }]),
      ...(document.trim() ? [] : [{ fieldId: DOCUMENT_FIELD, says: AMOUNTS.errors.document }]),
    ];
    setErrors(found);
    if (!amountFen || found.length > 0) return;
    const body = { serviceId, grade, validFrom, amountFen, document: document.trim() };
    try {
      await api.post('/api/benefit-amounts', { body, key: keyFor(body) });
      setYuan('');
      await client.invalidateQueries({ queryKey: amountsQuery.queryKey });
      onDone(AMOUNTS.saved);
    } catch (error) {
      setErrors([{ says: problemWords(error) }]);
    }
  };
  const errorOf = (field: string) => errors.find(({ fieldId }) => fieldId === field)?.says;
  return (
    <form
      className="card card-body stack form-card"
      noValidate
      onSubmit={(event) => void save(event)}
      aria-label={AMOUNTS.add}
    >
      <h2>{AMOUNTS.add}</h2>
      <ErrorSummary title={AMOUNTS.errors.title} errors={errors} />
      <SelectField
        label={AMOUNTS.service}
        value={serviceId}
        onChange={setService}
        options={services.map(({ serviceId: id, name }) => ({ id, name }))}
      />
      <SelectField
        label={AMOUNTS.grade}
        value={grade}
        onChange={setGrade}
        options={grades.map(({ grade: id, name }) => ({ id, name }))}
      />
      <TextField
        id={AMOUNT_FIELD}
        label={AMOUNTS.amount}
        inputMode="decimal"
        value={yuan}
        onChange={setYuan}
        error={errorOf(AMOUNT_FIELD)}
      />
      <TextField type="date" label={AMOUNTS.from} value={validFrom} onChange={setFrom} />
      <TextField
        id={DOCUMENT_FIELD}
        label={AMOUNTS.document}
        hint={AMOUNTS.documentHint}
        value={document}
        onChange={setDocument}
        error={errorOf(DOCUMENT_FIELD)}
        maxLength={200}
      />
      <p className="row">
        <Button type="submit" tone="main">
          {AMOUNTS.save}
        </Button>
      </p>
    </form>
  );
}
