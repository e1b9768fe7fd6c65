import { useQuery } from '@tanstack/react-query';
import type { CaseView } from '@yimi/api-client/views';
import { hospitalsQuery, slotsQuery } from '../../api/queries.ts';
import { ChoiceList } from '../../parts/choice-list.tsx';
import type { FormError } from '../../parts/error-summary.tsx';
import { TextField } from '../../parts/text-field.tsx';
import { reasonWords, serviceOfCase, stageName } from '../../service/case-words.ts';
import { momentWords } from '../../service/time-words.ts';
import { ACTIONS } from '../../texts/actions.ts';
import { type ActionDraft, type Asked, FIELD, LATER, listsReasons, OTHER } from './action-draft.ts';

type FieldProps = {
  view: CaseView;
  asked: Asked;
  draft: ActionDraft;
  setDraft: (draft: ActionDraft) => void;
  errors: readonly FormError[];
};

type ActionFieldsProps = FieldProps & { action: string; hospitalLater: boolean };

const NOTE_LENGTH = 500;

/** The fields that an action's declaration asks for. */
export function ActionFields(props: ActionFieldsProps) {
  const { asked, draft, setDraft } = props;
  return (
    <>
      {asked.backTo.length > 0 && <StageChoice {...props} />}
      {asked.needs === 'missing-items' && <MissingItems {...props} />}
      {asked.needs === 'reason' && <Reason {...props} />}
      {asked.hospital && <HospitalChoice {...props} />}
      {asked.slot && <SlotChoice {...props} />}
      {asked.needs === 'missing-items' && (
        <TextField
          long
          label={ACTIONS.note}
          hint={ACTIONS.reasonHint}
          value={draft.note}
          onChange={(note) => setDraft({ ...draft, note })}
          maxLength={NOTE_LENGTH}
        />
      )}
    </>
  );
}

function errorOf(errors: readonly FormError[], fieldId: string): string | undefined {
  return errors.find((error) => error.fieldId === fieldId)?.says;
}

function StageChoice({ view, asked, draft, setDraft, errors }: FieldProps) {
  return (
    <ChoiceList
      id={FIELD.stage}
      legend={ACTIONS.backTo}
      error={errorOf(errors, FIELD.stage)}
      choices={asked.backTo.map((id) => ({ id, name: stageName(view, id) }))}
      value={draft.stage === '' ? [] : [draft.stage]}
      onChange={([stage = '']) => setDraft({ ...draft, stage })}
    />
  );
}

function MissingItems({ view, draft, setDraft, errors }: FieldProps) {
  const items = Object.entries(serviceOfCase(view).texts.missingItems);
  return (
    <>
      <p className="notice soon">{ACTIONS.onceOnly}</p>
      <ChoiceList
        several
        id={FIELD.missing}
        legend={ACTIONS.missing}
        error={errorOf(errors, FIELD.missing)}
        choices={items.map(([id, name]) => ({ id, name }))}
        value={draft.missing}
        // In the order of the list, whatever the order in which they were ticked.
        onChange={(chosen) =>
          setDraft({ ...draft, missing: items.flatMap(([id]) => (chosen.includes(id) ? [id] : [])) })
        }
      />
    </>
  );
}

function Reason({ view, asked, draft, setDraft, errors }: FieldProps) {
  const reasons = asked.reasons.map((id) => ({ id, name: reasonWords(view, id) }));
  return (
    <>
      {listsReasons(asked) && (
        <ChoiceList
          id={FIELD.reason}
          legend={ACTIONS.reason}
          error={errorOf(errors, FIELD.reason)}
          choices={[...reasons, { id: OTHER, name: ACTIONS.reasonOther }]}
          value={draft.reason === '' ? [] : [draft.reason]}
          onChange={([reason = '']) => setDraft({ ...draft, reason })}
        />
      )}
      {(!listsReasons(asked) || draft.reason === OTHER) && (
        <TextField
          long
          id={FIELD.words}
          label={ACTIONS.reasonWords}
          hint={ACTIONS.reasonHint}
          error={errorOf(errors, FIELD.words)}
          value={draft.words}
          onChange={(words) => setDraft({ ...draft, words })}
          maxLength={NOTE_LENGTH}
        />
      )}
    </>
  );
}

function HospitalChoice({ hospitalLater, draft, setDraft, errors }: ActionFieldsProps) {
  const hospitals = useQuery(hospitalsQuery).data ?? [];
  const choices = hospitals.map(({ id, name, address }) => ({ id, name, note: address ?? undefined }));
  return (
    <ChoiceList
      id={FIELD.hospital}
      legend={ACTIONS.hospital}
      error={errorOf(errors, FIELD.hospital)}
      choices={hospitalLater ? [...choices, { id: LATER, name: ACTIONS.hospitalLater }] : choices}
      value={draft.hospitalId === '' ? [] : [draft.hospitalId]}
      onChange={([hospitalId = '']) => setDraft({ ...draft, hospitalId })}
    />
  );
}

function SlotChoice({ view, draft, setDraft, errors }: FieldProps) {
  const slots = useQuery(slotsQuery(view.hospitalId ?? '')).data;
  const now = new Date();
  const free = (slots ?? []).filter((slot) => slot.free > 0);
  if (slots && free.length === 0) return <p className="notice soon">{ACTIONS.noSlots}</p>;
  return (
    <div className="scrolling-choices">
      <ChoiceList
        id={FIELD.slot}
        legend={ACTIONS.slot}
        error={errorOf(errors, FIELD.slot)}
        choices={free.map((slot) => ({
          id: slot.id,
          name: momentWords(slot.startsAt, now),
          note: slot.homeVisit ? ACTIONS.slotHomeVisit : ACTIONS.slotFree(slot.free),
        }))}
        value={draft.slotId === '' ? [] : [draft.slotId]}
        onChange={([slotId = '']) => setDraft({ ...draft, slotId })}
      />
    </div>
  );
}
