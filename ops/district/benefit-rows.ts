import { busCard } from '@yimi/catalog/bus-card/service';
import { addDays, addYears, type LocalDate, startOfDay } from '@yimi/domain/local-date';
import { maskName } from '@yimi/domain/masking';
import { caseNumber } from '@yimi/server/features/cases/commands.open';
import type { Answers } from '@yimi/service-kit/form';
import { giveAnswer, prefillAnswers } from '@yimi/service-kit/prefill';
import { CASE_SETTINGS } from './district-settings.ts';
import type { Row } from './insert-rows.ts';
import type { MadePerson } from './made-person.ts';
import type { SeededDemoPerson } from './seed-demo-people.ts';
import type { Makers } from './seed-holders.ts';
import type { StaffAccount } from './staff-rows.ts';

const HOUR_MS = 3_600_000;

/**
 * The one amount that has a source: 260 yuan for each vehicle and year (财社〔2010〕256号, as two counties applied it).
 * All others are the district's own to write down, and stand as 「以当地公布为准」 until then.
 */
const FUEL_FEN = 26_000;

/** Rows of `benefit_amount`: written down by one, confirmed by another. */
export function amountRows(id: string, at: Date, today: LocalDate, staff: readonly StaffAccount[]): Row[] {
  const accountOf = (login: string) => staff.find((each) => each.login === login)?.id;
  return [
    {
      id,
      service_id: 'fuel-subsidy',
      grade: 'vehicle',
      valid_from: `${addYears(today, -1).slice(0, 4)}-01-01`,
      amount_fen: FUEL_FEN,
      document: '财社〔2010〕256号（文号待核）',
      proposed_by: accountOf('reviewer1'),
      proposed_at: at,
      confirmed_by: accountOf('leader1'),
      confirmed_at: at,
    },
  ];
}

/** Who rides on a card that was granted before, and in how many days it has to be looked at again: soon, and late. */
const CARDS: readonly { phone: string; kind: string; checkDueIn: number; grade: string }[] = [
  { phone: '13900000102', kind: '视力残疾一级', checkDueIn: 12, grade: 'free-by-law' },
  { phone: '13900000105', kind: '精神残疾二级', checkDueIn: 5, grade: 'free' },
  { phone: '13900000107', kind: '听力残疾一级', checkDueIn: 6, grade: 'free' },
  { phone: '13900000110', kind: '视力残疾四级', checkDueIn: -20, grade: 'half' },
];

/** Cases of bus cards as they were decided, with what they gave. */
export function cardRows(
  { random, cipher, rows, today }: Pick<Makers, 'random' | 'cipher' | 'rows' | 'today'>,
  people: readonly SeededDemoPerson[],
  staff: readonly StaffAccount[],
): void {
  const reviewer = staff.find(({ login }) => login === 'reviewer1');
  for (const { phone, kind, checkDueIn, grade } of CARDS) {
    const { person, accountId } = people.find((each) => each.person.phone === phone) ?? {};
    if (!person || !accountId || !reviewer) throw new Error(`${phone} is no demo holder`);
    const startsOn = addYears(addDays(today, checkDueIn), -1);
    const at = (hour: number) => new Date(startOfDay(startsOn).getTime() + hour * HOUR_MS);
    const [caseId, entitlementId] = [random.id(at(9)), random.id(at(10))];
    const actions = [
      { action: 'submit', actor_id: accountId, actor_role: 'citizen', actor_name: person.name, at: at(9) },
      {
        action: 'approve',
        actor_id: reviewer.id,
        actor_role: 'district-reviewer',
        actor_name: reviewer.name,
        at: at(10),
      },
    ];
    rows.add('case_file', [
      {
        id: caseId,
        case_no: caseNumber(startsOn, caseId),
        service_id: busCard.id,
        service_version: busCard.version,
        region_code: person.regionCode,
        person_id: person.id,
        applicant_person_id: person.id,
        entered_by: accountId,
        subject_masked: maskName(person.name),
        answers_sealed: cipher.seal(JSON.stringify(answersOf(person, kind)), 'case_file.answers_sealed'),
        stage: 'granted',
        owner_role: 'system',
        seq: actions.length,
        submitted_at: at(9),
        stage_since: at(10),
        service_used_ms: HOUR_MS,
        closed_at: at(10),
      },
    ]);
    rows.add(
      'case_action',
      actions.map((action, place) => ({
        ...action,
        case_id: caseId,
        seq: place + 1,
        detail: JSON.stringify(place === 0 ? { settings: CASE_SETTINGS } : {}),
      })),
    );
    rows.add('entitlement', [
      {
        id: entitlementId,
        case_id: caseId,
        person_id: person.id,
        recipient_id: person.id,
        region_code: person.regionCode,
        service_id: busCard.id,
        service_version: busCard.version,
        grade,
        subject_masked: maskName(person.name),
        starts_on: startsOn,
        status: 'active',
        check_due_on: addYears(startsOn, 1),
        seq: 1,
      },
    ]);
    rows.add('entitlement_entry', [
      {
        entitlement_id: entitlementId,
        seq: 1,
        kind: 'started',
        counts_on: startsOn,
        actor_id: 'system:benefits',
        actor_role: 'system',
        actor_name: '',
        at: at(10),
      },
    ]);
  }
}

function answersOf(person: MadePerson, kind: string): Answers {
  const known = (value: string) => ({ value, sourceLabel: '来自残疾人证档案' });
  const answers = prefillAnswers(busCard.form, {
    'person.name': known(person.name),
    'person.citizenNumber': known(person.citizenNumber),
    'person.phone': known(person.phone ?? ''),
    'person.region': known(person.regionCode),
    'certificate.kind': known(kind),
  });
  const confirmed = Object.entries(answers).map(([id, answer]) => [id, { ...answer, confirmed: true }]);
  return Object.fromEntries([
    ...confirmed,
    ['card', giveAnswer(undefined, 'new')],
    ['handOver', giveAnswer(undefined, 'counter')],
  ]);
}
