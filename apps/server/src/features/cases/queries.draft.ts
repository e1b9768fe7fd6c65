/** Drafts as their account sees them. */
import { ageInYears, localDate } from '@yimi/domain/local-date';
import { problem } from '@yimi/domain/problems';
import type { Answers, SubjectFacts } from '@yimi/service-kit/form';
import type { Session } from '../../platform/http/session.ts';
import type { Store } from '../../platform/store/store.ts';
import { type DraftRow, findDraft, findDrafts } from './store.draft.ts';

/** What lies sealed in a draft. */
export type DraftContent = {
  answers: Answers;
  /** The draft's revision at which each answer was last given; absent for what was known from the begin. */
  revisions: Readonly<Record<string, number>>;
  subject: {
    name: string;
    birthDate: string;
    /** Of the applicant to the subject; null for oneself and staff. */
    relation: string | null;
    isSelf: boolean;
    hasGuardian: boolean;
    enteredByStaff: boolean;
    holdsCertificate: boolean;
  };
};

export type DraftSummary = {
  id: string;
  serviceId: string;
  serviceVersion: number;
  subject: { personId: string; name: string; isSelf: boolean; relation: string | null };
  revision: number;
  updatedAt: string;
};

export type Draft = DraftSummary & { facts: SubjectFacts; answers: Answers };

const SEALED_IN = 'draft.answers_sealed';

export function openDraft(store: Store, row: DraftRow): DraftContent {
  return JSON.parse(store.cipher.open(row.answersSealed, SEALED_IN)) as DraftContent;
}

export function sealDraft(store: Store, content: DraftContent): Buffer {
  return store.cipher.seal(JSON.stringify(content), SEALED_IN);
}

export function factsOfDraft(store: Store, { subject }: DraftContent): SubjectFacts {
  const { birthDate, hasGuardian, enteredByStaff, holdsCertificate } = subject;
  return { ageYears: ageInYears(birthDate, localDate(store.now())), hasGuardian, enteredByStaff, holdsCertificate };
}

function summaryOf(row: DraftRow, { subject }: DraftContent): DraftSummary {
  const { id, serviceId, serviceVersion, personId, revision, updatedAt } = row;
  const { name, isSelf, relation } = subject;
  return {
    id,
    serviceId,
    serviceVersion,
    subject: { personId, name, isSelf, relation },
    revision,
    updatedAt: updatedAt.toISOString(),
  };
}

/** The caller's drafts, the latest first. */
export async function draftsOf(store: Store, session: Session): Promise<DraftSummary[]> {
  const rows = await store.read<DraftRow>(session.scope, findDrafts(store.county, session.accountId));
  return rows.map((row) => summaryOf(row, openDraft(store, row)));
}

/** @throws Problem 'draft-gone' */
export async function draftOf(store: Store, session: Session, draftId: string): Promise<Draft> {
  const [row] = await store.read<DraftRow>(session.scope, findDraft(store.county, session.accountId, draftId));
  if (!row) throw problem('draft-gone');
  const content = openDraft(store, row);
  return { ...summaryOf(row, content), facts: factsOfDraft(store, content), answers: content.answers };
}
