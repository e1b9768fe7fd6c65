import type { CaseView } from '@yimi/api-client/views';
import { momentWords } from '../../service/time-words.ts';
import { CASE } from '../../texts/case.ts';
import { Panel } from './panel.tsx';

export function AppointmentPanel({ view, now }: { view: CaseView; now: Date }) {
  const { appointment } = view;
  if (!appointment) return null;
  return (
    <Panel title={CASE.appointment}>
      <dl className="card-body facts">
        <dt>{CASE.appointmentTime}</dt>
        <dd>{momentWords(appointment.startsAt, now)}</dd>
        <dt>{CASE.appointmentPlace}</dt>
        <dd>
          {appointment.hospitalName}
          <br />
          {appointment.homeVisit ? CASE.homeVisit : appointment.address}
        </dd>
      </dl>
    </Panel>
  );
}
