import { formatCertificateNumber } from '@yimi/domain/certificate-number';
import type { CitizenNumber } from '@yimi/domain/citizen-number';
import type { Category, Level, PartCategory } from '@yimi/domain/disability/category';
import { problem } from '@yimi/domain/problems';
import { certificateOutcome } from '@yimi/service-kit/outcome';
import type { Reader } from '../../platform/store/command.ts';
import type { Scope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { sealedAssessment } from '../assessment/public.ts';
import type { CaseForRoom } from '../cases/public.ts';
import { findPersonById, type Person } from '../people/public.ts';
import { type CertificateRow, findHeld } from './store.ts';

/** The certificate that a case leads to, before it is issued: what the registry is told, and then what is printed. */
export type PlannedCertificate = {
  holder: Person;
  number: string;
  category: Category;
  level: Level;
  parts: readonly { category: PartCategory; level: Level }[];
  reissue: number;
  /** The certificate that ends when this one begins. */
  replaces: CertificateRow | undefined;
};

/** @throws Problem 'conclusion-needed' without a sealed conclusion, 'certificate-needed' without one to replace */
export async function plannedCertificate(
  read: Reader,
  store: Store,
  scope: Scope,
  { file, service }: CaseForRoom,
): Promise<PlannedCertificate> {
  const [holder, [held], assessment] = await Promise.all([
    findPersonById(read, store, scope, file.personId),
    read<CertificateRow>(findHeld(store.county, file.personId)),
    sealedAssessment(read, store, file.id),
  ]);
  if (!holder) throw problem('not-found');
  const { issues } = certificateOutcome(service.outcome);
  const kind = issues === 'first' ? assessment?.overall : held;
  if (!kind) throw problem(issues === 'first' ? 'conclusion-needed' : 'certificate-needed');
  const reissue = { first: 0, replacement: (held?.reissue ?? 0) + 1, copy: held?.reissue ?? 0 }[issues];
  const { category, level } = kind;
  const citizenNumber = holder.citizenNumber as CitizenNumber;
  return {
    holder,
    number: formatCertificateNumber({ citizenNumber, category, level, reissue }),
    category,
    level,
    parts: issues === 'first' ? (assessment?.parts ?? []) : (held?.parts ?? []),
    reissue,
    replaces: held,
  };
}
