import { useRouter } from '@tarojs/taro';
import type { Hospital, Slot } from '@yimi/api-client/views';
import { useState } from 'react';
import { goBack } from '../../device/navigate.ts';
import { Button } from '../../parts/button';
import { Callout } from '../../parts/callout';
import { type Choice, ChoiceField } from '../../parts/choice-field';
import { ErrorSummary } from '../../parts/error-summary';
import { Form } from '../../parts/form';
import { LoadedPage } from '../../parts/loaded-page.tsx';
import { Page } from '../../parts/page';
import { signedIn } from '../../parts/signed-in.tsx';
import { Text } from '../../parts/text';
import { api } from '../../state/api.ts';
import { useData } from '../../state/use-data.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/booking.ts';
import { timeText, weekdayText } from '../../texts/time.ts';
import { type Place, placesOf, slotDays, slotsOn } from './free-slots.ts';

type Step = 'place' | 'day' | 'time';

/** An appointment for the assessment: where, on which day, at what time. */
function Booking() {
  const { case: id = '' } = useRouter().params;
  const loaded = useData(async () => {
    const [{ hospitalId }, hospitals] = await Promise.all([
      api.get('/api/cases/{id}', { path: { id } }),
      api.get('/api/hospitals'),
    ]);
    const slots = hospitalId ? await api.get('/api/hospitals/{id}/slots', { path: { id: hospitalId } }) : [];
    return { hospital: hospitals.find((one) => one.id === hospitalId), slots: slots.filter(({ free }) => free > 0) };
  }, [id]);
  return (
    <LoadedPage title={texts.title} data={loaded}>
      {({ hospital, slots }) =>
        slots.length === 0 ? (
          <Page title={texts.title}>
            <Callout title={texts.none} />
          </Page>
        ) : (
          <ChooseSlot caseId={id} hospital={hospital} slots={slots} onFull={loaded.reload} />
        )
      }
    </LoadedPage>
  );
}

type ChooseSlotProps = { caseId: string; hospital: Hospital | undefined; slots: readonly Slot[]; onFull: () => void };

function ChooseSlot({ caseId, hospital, slots, onFull }: ChooseSlotProps) {
  const places = placesOf(slots);
  const [step, setStep] = useState<Step>(places.length > 1 ? 'place' : 'day');
  const [place, setPlace] = useState<Place | ''>(places.length > 1 ? '' : (places[0] ?? ''));
  const [day, setDay] = useState('');
  const [slotId, setSlotId] = useState('');
  const sending = useSending(() => step);

  const questions = {
    place: {
      label: texts.placeAsk,
      value: place,
      choices: [
        { value: 'hospital', label: texts.atHospital, hint: texts.placeHospitalHint, icon: 'building' },
        { value: 'home', label: texts.homeVisit, hint: texts.placeHomeHint, icon: 'home' },
      ] satisfies Choice[],
      onChange: (value: string) => setPlace(value === 'home' ? 'home' : 'hospital'),
      next: () => setStep('day'),
    },
    day: {
      label: place === 'home' ? texts.homeDayAsk : texts.dayAsk,
      value: day,
      choices: slotDays(slots, place).map(({ day: value, free }) => ({
        value,
        label: weekdayText(value),
        hint: texts.free(free),
      })),
      onChange: setDay,
      next: () => setStep('time'),
    },
    time: {
      label: texts.timeAsk(weekdayText(day || '2026-01-01')),
      value: slotId,
      choices: slotsOn(slots, place, day).map(({ id, startsAt, free }) => ({
        value: id,
        label: timeText(startsAt),
        hint: texts.free(free),
      })),
      onChange: setSlotId,
      next: () => book(),
    },
  };
  const { label, value, choices, onChange, next } = questions[step];

  const book = () =>
    sending.send(
      async () => {
        await api.post('/api/cases/{id}/appointment', { path: { id: caseId }, body: { slotId } });
        goBack();
      },
      ({ title }) => {
        sending.refuse([{ says: title, field: 'time' }]);
        setSlotId('');
        onFull();
        return true;
      },
    );
  const send = () => {
    if (value === '') return sending.refuse([{ field: step, says: texts.missing[step] }]);
    sending.refuse([]);
    next();
  };
  const back = () => {
    sending.refuse([]);
    if (step === 'time') setStep('day');
    else if (step === 'day' && places.length > 1) setStep('place');
    else goBack();
  };

  return (
    <Page title={label} headingInField step={step} error={sending.errors.length > 0} onBack={back}>
      <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
      <Form onSend={send}>
        <ChoiceField
          key={step}
          id={step}
          label={label}
          hint={hospital && place === 'hospital' ? texts.at(hospital.name, hospital.address) : undefined}
          asHeading
          choices={choices}
          value={value}
          onChange={onChange}
          error={sending.errors.find(({ field }) => field === step)?.says}
        />
        <Button busy={sending.busy}>{step === 'time' ? texts.confirm : texts.next}</Button>
      </Form>
      {step === 'place' && <Text tone="soft">{texts.help}</Text>}
    </Page>
  );
}

export default signedIn(Booking);
