/** What waits for somebody at home: cases that came back to them, and what an officer began for them. */
import { CATALOG } from '@yimi/catalog/catalog';
import { maskName } from '@yimi/domain/masking';
import type { Reader } from '../../platform/store/command.ts';
import type { Scope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { openWords } from './queries.case.ts';
import { openDraft } from './queries.draft.ts';
import { serviceOfCase } from './queries.service.ts';
import { type CaseFile, caseScope } from './store.case.ts';
import type { DraftRow } from './store.draft.ts';
import { draftsAtHome, returnedCasesIn } from './store.waiting.ts';

type Waiting = {
  personId: string;
  subjectMasked: string;
  regionName: string;
  serviceId: string;
  serviceName: string;
  since: Date;
};

/** What is missing, in the service's words. */
export type ReturnedCase = Waiting & { caseId: string; missing: readonly string[] };

/** Cases in scope that came back to the person and wait to be supplemented, the longest first. */
export async function returnedCases(read: Reader, store: Store, scope: Scope): Promise<ReturnedCase[]> {
  const { services, stages } = stagesThatAsk();
  const rows = await read<CaseFile & { wordsSealed: Buffer | null }>(
    returnedCasesIn(store.county, ...caseScope.values(scope), services, stages),
  );
  return rows.map(({ wordsSealed, ...file }) => {
    const { texts } = serviceOfCase(file);
    const missing = wordsSealed ? (openWords(store, wordsSealed).missing ?? []) : [];
    return {
      ...waiting(file, texts.name, file.stageSince),
      subjectMasked: file.subjectMasked,
      caseId: file.id,
      missing: missing.map((item) => texts.missingItems[item] ?? item),
    };
  });
}

export type HomeDraft = Waiting & { draftId: string };

/** What this account began for others and did not submit, the longest untouched first. */
export async function homeDrafts(read: Reader, store: Store, accountId: string): Promise<HomeDraft[]> {
  const rows = await read<DraftRow & { regionName: string }>(draftsAtHome(store.county, accountId));
  return rows.map((row) => ({
    ...waiting(row, serviceOfCase(row).texts.name, row.updatedAt),
    subjectMasked: maskName(openDraft(store, row).subject.name),
    draftId: row.id,
  }));
}

type OfPerson = { personId: string; regionName: string; serviceId: string };

function waiting({ personId, regionName, serviceId }: OfPerson, serviceName: string, since: Date) {
  return { personId, regionName, serviceId, serviceName, since };
}

/** The stages in which a case waits for answers of the person: services and stages beside each other. */
function stagesThatAsk(): { services: string[]; stages: string[] } {
  const pairs = CATALOG.flatMap(({ id, flow }) =>
    Object.entries(flow.stages).flatMap(([stage, declared]) =>
      'actions' in declared && Object.values(declared.actions).some(({ needs }) => needs === 'answers')
        ? [{ id, stage }]
        : [],
    ),
  );
  return { services: pairs.map(({ id }) => id), stages: pairs.map(({ stage }) => stage) };
}
