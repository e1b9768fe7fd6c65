import type { Reply } from '@yimi/api-client/client';
import { useState } from 'react';
import { identityField } from '../../form/identity-field.ts';
import { Button } from '../../parts/button';
import { ChoiceField } from '../../parts/choice-field';
import { ErrorSummary } from '../../parts/error-summary';
import { Form } from '../../parts/form';
import { LoadedPage } from '../../parts/loaded-page.tsx';
import { Page } from '../../parts/page';
import { TextField } from '../../parts/text-field';
import { api } from '../../state/api.ts';
import { useData } from '../../state/use-data.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/start.ts';
import { type DraftSubject, startDraft } from './start-draft.ts';

const SELF = 'self';
const NEW_WARD = 'new-ward';
const PRINCIPAL = 'principal';

type OwnPerson = Reply<'/api/me/people', 'get'>[number];

function choiceOf({ personId, name, relation }: OwnPerson) {
  if (relation === SELF) return { value: SELF, label: texts.self(name) };
  if (relation === PRINCIPAL) return { value: personId, label: texts.principal(name) };
  return { value: personId, label: texts.ward(name, relation) };
}

/** A citizen applies for themselves, for somebody who consented to it, for a ward that is known, or for one that is not. */
export function StartOwn({ service }: { service: string }) {
  const people = useData(() => api.get('/api/me/people'), []);
  const [who, setWho] = useState('');
  const [ward, setWard] = useState({ name: '', citizenNumber: '', relation: '' });
  const [describing, setDescribing] = useState(false);
  const sending = useSending(
    (path) => path.split(/[./]/).at(-1),
    (code) => (describing ? identityField(code) : undefined),
  );
  const errorOf = (field: string) => sending.errors.find((error) => error.field === field)?.says;

  const begin = (subject: DraftSubject) => sending.send(() => startDraft(service, subject));
  const choose = () => {
    if (who === '') sending.refuse([{ field: 'who', says: texts.missing.who }]);
    else if (who === NEW_WARD) {
      sending.refuse([]);
      setDescribing(true);
    } else begin(subjectOf(who));
  };
  const subjectOf = (chosen: string): DraftSubject => {
    if (chosen === SELF) return { kind: 'self' };
    const principal = people.value?.some(({ personId, relation }) => personId === chosen && relation === PRINCIPAL);
    return { kind: principal ? 'principal' : 'ward', personId: chosen };
  };
  const describe = () => {
    const empty = (['name', 'citizenNumber', 'relation'] as const).filter((field) => ward[field].trim() === '');
    if (empty.length > 0) sending.refuse(empty.map((field) => ({ field, says: texts.missing[field] })));
    else begin({ kind: 'new-ward', ...ward, name: ward.name.trim(), citizenNumber: ward.citizenNumber.trim() });
  };

  if (describing)
    return (
      <Page title={texts.wardTitle} step="ward" error={sending.errors.length > 0}>
        <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
        <Form onSend={describe}>
          <TextField
            id="name"
            label={texts.name}
            value={ward.name}
            onChange={(name) => setWard({ ...ward, name })}
            error={errorOf('name')}
          />
          <TextField
            id="citizenNumber"
            label={texts.citizenNumber.ask}
            hint={texts.citizenNumber.hint}
            value={ward.citizenNumber}
            onChange={(citizenNumber) => setWard({ ...ward, citizenNumber })}
            error={errorOf('citizenNumber')}
          />
          <ChoiceField
            id="relation"
            label={texts.relation}
            choices={texts.relations.map((relation) => ({ value: relation, label: relation }))}
            value={ward.relation}
            onChange={(relation) => setWard({ ...ward, relation })}
            error={errorOf('relation')}
          />
          <Button busy={sending.busy}>{texts.begin}</Button>
        </Form>
      </Page>
    );

  return (
    <LoadedPage title={texts.title} data={people}>
      {(known) => (
        <Page title={texts.title} headingInField step="who" error={sending.errors.length > 0}>
          <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
          <Form onSend={choose}>
            <ChoiceField
              id="who"
              label={texts.title}
              asHeading
              choices={[...known.map(choiceOf), { value: NEW_WARD, label: texts.newWard, hint: texts.newWardHint }]}
              value={who}
              onChange={setWho}
              error={errorOf('who')}
            />
            <Button busy={sending.busy}>{texts.next}</Button>
          </Form>
        </Page>
      )}
    </LoadedPage>
  );
}
