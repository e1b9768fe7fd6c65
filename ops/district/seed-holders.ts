import { addDays, type LocalDate } from '@yimi/domain/local-date';
import type { Cipher } from '@yimi/server/platform/store/cipher';
import { certificateRows } from './certificate-rows.ts';
import { type HistoryWish, holderHistory } from './holder-history.ts';
import { knownApplicant } from './known-applicants.ts';
import { birthDateAt, type MadePerson, type PersonMaker } from './made-person.ts';
import { personRow } from './person-rows.ts';
import type { Random } from './random.ts';
import { licenceSerial, verificationCode } from './random-codes.ts';
import type { RowBuffer } from './row-buffer.ts';

export type Makers = {
  random: Random;
  person: PersonMaker;
  cipher: Cipher;
  rows: RowBuffer;
  today: LocalDate;
};

/** Ages of holders per hundred: most are old. */
const HOLDER_AGES = { '5-17': 4, '18-39': 13, '40-59': 37, '60-74': 33, '75-94': 13 } as const;
/** Ages of people who may apply. */
const RESIDENT_AGES = { '1-17': 14, '18-39': 24, '40-59': 32, '60-74': 22, '75-94': 8 } as const;

/** People who hold or held a certificate, with all that happened to it. */
export async function seedHolders(makers: Makers, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const birthDate = bornInOneOf(makers, HOLDER_AGES);
    addHolder(makers, makers.person({ birthDate, source: 'certificate' }));
    await makers.rows.flushIfLarge();
  }
}

/** People whom the population record knows and who hold no certificate. */
export async function seedResidents(makers: Makers, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    addPerson(makers, makers.person({ birthDate: bornInOneOf(makers, RESIDENT_AGES) }));
    await makers.rows.flushIfLarge();
  }
}

/** The people of known-applicants.ts, from the first on. */
export async function seedApplicants(makers: Makers, count: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    addPerson(makers, makers.person(knownApplicant(index)));
    await makers.rows.flushIfLarge();
  }
}

/** Adds the person and the history of one holder. */
export function addHolder(makers: Makers, person: MadePerson, wish: HistoryWish = {}): void {
  const { random, rows, cipher, today } = makers;
  addPerson(makers, person);
  // All versions of one person's licence share the serial, as renewals do.
  const serial = licenceSerial(random);
  holderHistory(random, person.birthDate, today, wish).forEach((certificate, index) => {
    const marks = { serial: `${serial}${index}`, verificationCode: verificationCode(random) };
    for (const [table, made] of Object.entries(certificateRows(person, certificate, marks, cipher))) {
      rows.add(table, made);
    }
  });
}

export function addPerson({ random, rows, cipher, today }: Makers, person: MadePerson): void {
  rows.add('person', [personRow(person, cipher, addDays(today, -random.int(1, 300)))]);
}

export function bornInOneOf<Span extends string>(
  { random, today }: Makers,
  ages: Readonly<Record<Span, number>>,
): LocalDate {
  const [youngest, oldest] = random.weighted(ages).split('-').map(Number);
  return birthDateAt(random, random.int(youngest!, oldest!), today);
}
