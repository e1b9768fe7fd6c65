import { certificateExpiry } from '@yimi/domain/certificate-dates';
import { CHINESE_CALENDAR } from '@yimi/domain/chinese-holidays';
import { localDate } from '@yimi/domain/local-date';
import { maskName } from '@yimi/domain/masking';
import { addWorkingDays } from '@yimi/domain/working-days';
import type { Cipher } from '@yimi/server/platform/store/cipher';
import { certificateRows } from '../certificate-rows.ts';
import type { CertificateEvent, MadeCertificate } from '../holder-history.ts';
import type { Row } from '../insert-rows.ts';
import type { Random } from '../random.ts';
import { licenceSerial, verificationCode } from '../random-codes.ts';
import type { MadeCase } from './made-case.ts';

/** What each act after the issue made of the certificate. */
const TURNS: Readonly<Record<string, { status: MadeCertificate['status']; kind: string }>> = {
  'uphold-objection': { status: 'frozen', kind: 'frozen' },
  reject: { status: 'cancelled', kind: 'cancelled' },
};

export type OutcomeMakers = { random: Random; cipher: Cipher; villageNames: ReadonlyMap<string, string> };

/** The certificate of a case with its public notice and an upheld objection, as far as the case has come. */
export function outcomeRows(makers: OutcomeMakers, made: MadeCase): Record<string, Row[]> {
  const issued = made.actions.find(({ action }) => action === 'certificate-issued');
  if (!issued || made.level === null) return {};
  const issuedOn = localDate(new Date(issued.at));
  const noticeEnds = addWorkingDays(issuedOn, made.state.settings.noticeWorkingDays, CHINESE_CALENDAR);
  const later = made.actions.filter(({ seq }) => seq > issued.seq);
  const turns = later.flatMap(({ action, at }) =>
    TURNS[action] ? [{ ...TURNS[action], on: localDate(new Date(at)) }] : [],
  );
  const certificate: MadeCertificate = {
    id: makers.random.id(new Date(issued.at)),
    category: made.category,
    level: made.level,
    parts: [{ category: made.category, level: made.level }],
    reissue: 0,
    version: 1,
    status: turns.at(-1)?.status ?? 'active',
    issuedOn,
    expiresOn: certificateExpiry(issuedOn),
    endedOn: turns.find(({ status }) => status === 'cancelled')?.on ?? null,
    events: [
      { kind: 'issued', on: issuedOn, reason: null },
      ...turns.map(({ kind, on }): CertificateEvent => ({ kind, on, reason: null })),
    ],
  };
  const marks = { serial: licenceSerial(makers.random), verificationCode: verificationCode(makers.random) };
  const {
    certificate: [row],
    ...others
  } = certificateRows(made.subject, certificate, marks, makers.cipher);
  const ofCase = {
    ...row,
    case_id: made.id,
    portrait_id: made.answers.portrait?.value ?? null,
    in_notice_until: made.state.stage === 'notice-after' ? noticeEnds : null,
  };
  return { certificate: [ofCase], ...others, ...noticeRows(makers, made, issuedOn, noticeEnds) };
}

function noticeRows(
  { random, cipher, villageNames }: OutcomeMakers,
  made: MadeCase,
  startsOn: string,
  endsOn: string,
): Record<string, Row[]> {
  const upheld = made.actions.find(({ action }) => action === 'uphold-objection');
  const ended = made.actions.some(({ action }) => action === 'end-notice');
  const notice = {
    id: random.id(new Date(`${startsOn}T02:00:00Z`)),
    case_id: made.id,
    person_id: made.subject.id,
    region_code: made.subject.regionCode,
    name_masked: maskName(made.subject.name),
    village_name: villageNames.get(made.subject.regionCode)!,
    service_id: made.state.serviceId,
    starts_on: startsOn,
    ends_on: endsOn,
    outcome: upheld ? 'upheld' : ended ? 'clear' : null,
  };
  if (!upheld) return { public_notice: [notice] };
  const words = { name: '某村民', contact: '19900000099', words: '公示的情况和平时看到的不一样，请核实。' };
  const objection = {
    id: random.id(new Date(upheld.at)),
    notice_id: notice.id,
    case_id: made.id,
    words_sealed: cipher.seal(JSON.stringify(words), 'notice_objection.words_sealed'),
    at: upheld.at,
    decided_at: upheld.at,
    upheld: true,
    decision_sealed: cipher.seal(String(upheld.words?.reason), 'notice_objection.decision_sealed'),
  };
  return { public_notice: [notice], notice_objection: [objection] };
}
