import type { CaseView } from '@yimi/api-client/views';
import { Heading } from '../../parts/heading';
import { Stack } from '../../parts/stack';
import { Text } from '../../parts/text';
import { texts } from '../../texts/case.ts';
import { momentText } from '../../texts/time.ts';

export function AppointmentCard({ appointment }: { appointment: NonNullable<CaseView['appointment']> }) {
  return (
    <Stack look="tinted" gap="small">
      <Heading level={2}>{texts.appointment}</Heading>
      <Text tone="figure">{momentText(appointment.startsAt)}</Text>
      <Text>{appointment.homeVisit ? texts.homeVisit : appointment.hospitalName}</Text>
      {!appointment.homeVisit && <Text tone="soft">{appointment.address}</Text>}
    </Stack>
  );
}
