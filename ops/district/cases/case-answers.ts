import { disabilityCertificate } from '@yimi/catalog/disability-certificate/service';
import { CATEGORIES, type PartCategory } from '@yimi/domain/disability/category';
import type { Answers, AnswerValue } from '@yimi/service-kit/form';
import { giveAnswer, type Known, prefillAnswers } from '@yimi/service-kit/prefill';
import type { MadePerson } from '../made-person.ts';
import type { Random } from '../random.ts';

export type Applicant = { person: MadePerson; relation: string };

/** Photo question → id of the stored file. */
export type CasePhotos = Readonly<Record<string, string>>;

/** The answers of a whole application: what the population record knows, confirmed, and what was typed. */
export function caseAnswers(
  random: Random,
  subject: MadePerson,
  guardian: Applicant | null,
  category: PartCategory,
  photos: CasePhotos,
): Answers {
  const given: Record<string, AnswerValue> = {
    ...(guardian ? { guardianPhone: guardian.person.phone ?? '' } : { capacity: 'yes' }),
    phone: subject.phone ?? guardian?.person.phone ?? '',
    contactWay: random.pick(['sms', 'phone', 'wechat-text']),
    disabilityKinds: [CATEGORIES[category].id],
    cause: random.pick(['birth', 'illness', 'traffic', 'work', 'accident', 'unknown']),
    since: `${random.int(2010, 2025)}年`,
    livingHelp: random.pick(['alone', 'some-help', 'full-help']),
    assessmentPlace: random.chance(0.8) ? 'hospital' : 'home-visit',
    ...photos,
  };
  const known = prefillAnswers(disabilityCertificate.form, knownOf(subject, guardian));
  const confirmed = Object.entries(known).map(([id, answer]) => [id, { ...answer, confirmed: true }]);
  const typed = Object.entries(given).map(([id, value]) => [id, giveAnswer(known[id], value)]);
  return Object.fromEntries([...confirmed, ...typed]);
}

function knownOf(subject: MadePerson, guardian: Applicant | null): Known {
  const from = (value: string) => ({ value, sourceLabel: '来自公安人口信息' });
  return {
    'person.name': from(subject.name),
    'person.citizenNumber': from(subject.citizenNumber),
    'person.sex': from(subject.sex),
    'person.birthDate': from(subject.birthDate),
    'person.nation': from(subject.nation),
    'person.region': from(subject.regionCode),
    'person.address': from(subject.address),
    ...(guardian && {
      'guardian.name': from(guardian.person.name),
      'guardian.citizenNumber': from(guardian.person.citizenNumber),
      'guardian.relation': from(guardian.relation),
    }),
  };
}
