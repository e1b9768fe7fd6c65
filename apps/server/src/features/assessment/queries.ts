import { suggestOverall } from '@yimi/domain/disability/suggest-level';
import { ageInMonths, ageInYears, localDate } from '@yimi/domain/local-date';
import { problem } from '@yimi/domain/problems';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import type { Reader } from '../../platform/store/command.ts';
import { recordReading } from '../../platform/store/record-reading.ts';
import { caseForRoom } from '../cases/public.ts';
import { findPersonById } from '../people/public.ts';
import { type Findings, type MeasuredInput, measuredParts } from './queries.findings.ts';
import {
  type AssessmentRow,
  findAssessment,
  findSignatures,
  hospitalWork,
  type SignatureRow,
  type WorkRow,
} from './store.assessment.ts';
import { freeSlots, type Slot } from './store.booking.ts';

/** How far ahead appointments are offered. */
const DAYS_AHEAD = 21;
const DAY_MS = 86_400_000;

/** Free places of a hospital from a day on, three weeks at most; never in the past. */
export async function slotsOf(app: Services, session: Session, hospitalId: string, from: Date) {
  const { store } = app;
  const begin = from > store.now() ? from : store.now();
  const until = new Date(begin.getTime() + DAYS_AHEAD * DAY_MS);
  const slots = await store.read<Slot>(session.scope, freeSlots(store.county, hospitalId, begin, until));
  return slots.map(({ id, startsAt, free, homeVisit }) => ({ id, startsAt: startsAt.toISOString(), free, homeVisit }));
}

/** What waits for this hospital: today's appointments, those of other days and begun ones, and what is to be sealed. */
export async function workOfHospital(app: Services, session: Session) {
  const { store } = app;
  const rows = await store.read<WorkRow>(session.scope, hospitalWork(store.county, session.scope.hospitalId ?? null));
  const today = localDate(store.now());
  const items = rows.map((row) => ({ ...row, startsAt: row.startsAt?.toISOString() ?? null }));
  const isToday = ({ startsAt }: { startsAt: string | null }) => startsAt && localDate(new Date(startsAt)) === today;
  const assessing = items.filter(({ stage }) => stage !== 'signed');
  return {
    today: assessing.filter((item) => isToday(item)),
    open: assessing.filter((item) => !isToday(item)),
    toSeal: items.filter(({ stage }) => stage === 'signed'),
  };
}

/** One assessment as doctor and seal keeper see it. @throws Problem 'not-found' for another hospital's case */
export async function assessmentView(app: Services, session: Session, caseId: string) {
  const { store } = app;
  const read: Reader = (query) => store.read(session.scope, query);
  const [theCase, [row], signatures] = await Promise.all([
    caseForRoom(read, store, session.scope, caseId),
    read<AssessmentRow>(findAssessment(store.county, caseId)),
    read<SignatureRow>(findSignatures(store.county, caseId)),
  ]);
  const { file, state, answers } = theCase;
  const person = await findPersonById(read, store, session.scope, file.personId);
  if (!person) throw problem('not-found');
  await recordReading(store, session, {
    ...{ action: 'assessment.read', objectKind: 'case', objectId: caseId },
    ...{ personId: file.personId, regionCode: file.regionCode },
  });
  const current = row && row.round === state.round ? row : undefined;
  const findings = current?.findingsSealed
    ? (JSON.parse(store.cipher.open(current.findingsSealed, 'assessment.findings_sealed')) as Findings)
    : null;
  const portrait = answers.portrait?.value;
  const kinds = answers.disabilityKinds?.value;
  const today = localDate(store.now());
  return {
    caseId,
    caseNo: file.caseNo,
    stage: file.stage,
    round: state.round,
    subject: {
      name: person.name,
      sex: person.sex,
      ageYears: ageInYears(person.birthDate, today),
      ageMonths: ageInMonths(person.birthDate, today),
      portraitId: typeof portrait === 'string' ? portrait : null,
    },
    kinds: Array.isArray(kinds) ? [...kinds] : [],
    findings,
    document: current && documentOf(app, current),
    signatures: signatures
      .filter((each) => current?.documentDigest && each.documentDigest.equals(current.documentDigest))
      .map(({ doctorId, doctorName, signedAt }) => ({ doctorId, doctorName, signedAt: signedAt.toISOString() })),
    signaturesNeeded: state.settings.signingDoctors,
  };
}

/** What the standard suggests for measured values; nothing is written. */
export async function suggestionFor(app: Services, session: Session, caseId: string, parts: readonly MeasuredInput[]) {
  const { store } = app;
  const read: Reader = (query) => store.read(session.scope, query);
  const { file } = await caseForRoom(read, store, session.scope, caseId);
  const person = await findPersonById(read, store, session.scope, file.personId);
  if (!person) throw problem('not-found');
  return suggestOverall(measuredParts(parts, person.birthDate, store.now()));
}

function documentOf(app: Services, { documentSealed, documentDigest }: AssessmentRow) {
  if (!documentSealed || !documentDigest) return null;
  const text = app.store.cipher.open(documentSealed, 'assessment.document_sealed');
  return { lines: text.split('\n'), digest: documentDigest.toString('hex') };
}
