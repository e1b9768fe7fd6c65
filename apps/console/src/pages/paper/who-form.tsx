import { useQuery } from '@tanstack/react-query';
import type { Draft } from '@yimi/api-client/views';
import { type FormEvent, useState } from 'react';
import { api } from '../../api/api.ts';
import { regionsQuery } from '../../api/queries.ts';
import { useSendingKey } from '../../api/use-sending-key.ts';
import { Button } from '../../parts/button.tsx';
import { ErrorSummary, type FormError } from '../../parts/error-summary.tsx';
import { problemWords } from '../../parts/problem-words.ts';
import { SelectField } from '../../parts/select-field.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { serviceChoices } from '../../service/case-words.ts';
import { useSession } from '../../session/session-gate.tsx';
import { PAPER } from '../../texts/paper.ts';

const NUMBER_FIELD = 'paper-number';
const NAME_FIELD = 'paper-name';
const VILLAGE_DIGITS = 12;

/** Whose application it is: the number and name lead to what is known already. */
export function WhoForm({ onBegun }: { onBegun: (draft: Draft) => void }) {
  const keyFor = useSendingKey();
  const { post } = useSession();
  const area = post?.regionCode ?? '';
  const inVillage = area.length === VILLAGE_DIGITS;
  const villages = useQuery({ ...regionsQuery(area), enabled: area !== '' && !inVillage }).data ?? [];
  const services = serviceChoices();
  const [who, setWho] = useState({ serviceId: services[0]?.id ?? '', citizenNumber: '', name: '', village: '' });
  const [errors, setErrors] = useState<readonly FormError[]>([]);
  const [busy, setBusy] = useState(false);
  const errorOf = (id: string) => errors.find(({ fieldId }) => fieldId === id)?.says;

  const begin = async (event: FormEvent) => {
    event.preventDefault();
    const regionCode = inVillage ? area : who.village;
    const lacking = [
      ...(who.citizenNumber.trim() ? [] : [{ fieldId: NUMBER_FIELD, says: PAPER.errors.citizenNumber }]),
      ...(who.name.trim() ? [] : [{ fieldId: NAME_FIELD, says: PAPER.errors.name }]),
      ...(regionCode ? [] : [{ says: PAPER.errors.village }]),
    ];
    setErrors(lacking);
    if (lacking.length > 0 || busy) return;
    setBusy(true);
    const subject = { kind: 'person' as const, citizenNumber: who.citizenNumber, name: who.name.trim(), regionCode };
    const body = { serviceId: who.serviceId, subject };
    try {
      onBegun(await api.post('/api/drafts', { body, key: keyFor(body) }));
    } catch (error) {
      setBusy(false);
      setErrors([{ says: problemWords(error) }]);
    }
  };
  return (
    <form className="card card-body stack form-card" noValidate onSubmit={(event) => void begin(event)}>
      <h2>{PAPER.who}</h2>
      <ErrorSummary title={PAPER.errors.title} errors={errors} />
      <SelectField
        label={PAPER.service}
        value={who.serviceId}
        onChange={(serviceId) => setWho({ ...who, serviceId })}
        options={services}
      />
      <TextField
        id={NUMBER_FIELD}
        label={PAPER.citizenNumber}
        value={who.citizenNumber}
        onChange={(citizenNumber) => setWho({ ...who, citizenNumber })}
        error={errorOf(NUMBER_FIELD)}
        autoComplete="off"
        maxLength={40}
      />
      <TextField
        id={NAME_FIELD}
        label={PAPER.name}
        value={who.name}
        onChange={(name) => setWho({ ...who, name })}
        error={errorOf(NAME_FIELD)}
        autoComplete="off"
        maxLength={50}
      />
      {!inVillage && (
        <SelectField
          label={PAPER.village}
          value={who.village}
          onChange={(village) => setWho({ ...who, village })}
          options={[{ id: '', name: PAPER.chooseVillage }, ...villages.map(({ code, name }) => ({ id: code, name }))]}
        />
      )}
      <p className="row">
        <Button type="submit" tone="main" busy={busy}>
          {busy ? PAPER.beginning : PAPER.begin}
        </Button>
      </p>
    </form>
  );
}
