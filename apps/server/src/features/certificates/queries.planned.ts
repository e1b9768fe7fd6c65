import { formatCertificateNumber } from '@yimi/domain/certificate-number';
import type { CitizenNumber } from '@yimi/domain/citizen-number';
import type { Category, Level, PartCategory } from '@yimi/domain/disability/category';
import { problem } from '@yimi/domain/problems';
import { aboutCertificate, type CertificateOutcome } from '@yimi/service-kit/outcome';
import type { Reader } from '../../platform/store/command.ts';
import type { Scope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { sealedAssessment } from '../assessment/public.ts';
import type { CaseForRoom } from '../cases/public.ts';
import { findPersonById, type Person } from '../people/public.ts';
import { type CertificateRow, findHeld, listOfPersons } from './store.ts';

/**
 * The certificate that a case leads to, before it is issued: what the registry is told, and then what is printed. Of a
 * case that issues none it is the certificate held, as it stays.
 */
export type PlannedCertificate = {
  holder: Person;
  number: string;
  category: Category;
  level: Level;
  parts: readonly { category: PartCategory; level: Level }[];
  reissue: number;
  /** The certificate held: it ends when another begins. */
  replaces: CertificateRow | undefined;
};

const UNCHANGED = { assessment: 'never', issues: 'copy' } as const;

/** How often it was reissued, of how often the one before was: only a lost one adds to it. */
const REISSUES: Record<CertificateOutcome['issues'], (before: number) => number> = {
  first: () => 0,
  replacement: (before) => before + 1,
  copy: (before) => before,
  renewal: (before) => before,
  regrade: (before) => before,
};

/** @throws Problem 'conclusion-needed' without a sealed conclusion, 'certificate-needed' without one to replace */
export async function plannedCertificate(
  read: Reader,
  store: Store,
  scope: Scope,
  { file, service }: CaseForRoom,
): Promise<PlannedCertificate> {
  const outcome = aboutCertificate(service.outcome);
  const issuesNone = outcome.kind === 'certificate-turn';
  const [holder, [held], assessment] = await Promise.all([
    findPersonById(read, store, scope, file.personId),
    // One that ended while its turn was decided is still named to the registry.
    read<CertificateRow>(
      issuesNone ? listOfPersons(store.county, [file.personId]) : findHeld(store.county, file.personId),
    ),
    sealedAssessment(read, store, file.id),
  ]);
  if (!holder) throw problem('not-found');
  const { assessment: assessed, issues } = issuesNone ? UNCHANGED : outcome;
  const concluded = assessed === 'never' ? null : assessment;
  const kind = assessed === 'always' ? concluded?.overall : (concluded?.overall ?? held);
  if (!kind) throw problem(assessed === 'always' ? 'conclusion-needed' : 'certificate-needed');
  const reissue = REISSUES[issues](held?.reissue ?? 0);
  const { category, level } = kind;
  const citizenNumber = holder.citizenNumber as CitizenNumber;
  return {
    holder,
    number: formatCertificateNumber({ citizenNumber, category, level, reissue }),
    category,
    level,
    parts: (concluded ?? held)?.parts ?? [],
    reissue,
    replaces: held,
  };
}
