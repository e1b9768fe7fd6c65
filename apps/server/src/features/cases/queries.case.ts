/** One case with its actions folded: what commands decide on and views are made of. */
import { birthDateOf, type CitizenNumber } from '@yimi/domain/citizen-number';
import { ageInYears, type LocalDate } from '@yimi/domain/local-date';
import { problem } from '@yimi/domain/problems';
import type { CaseAction, CaseState } from '@yimi/service-kit/case-state';
import { foldCase } from '@yimi/service-kit/fold-case';
import type { Answer, Answers, Form, PrefillSource, SubjectFacts } from '@yimi/service-kit/form';
import type { Service } from '@yimi/service-kit/service';
import type { Reader } from '../../platform/store/command.ts';
import type { Scope } from '../../platform/store/scope.ts';
import type { Store } from '../../platform/store/store.ts';
import { serviceOfCase } from './queries.service.ts';
import { type ActionRow, type CaseFile, type CaseFileRow, caseScope, findActions, findCaseFile } from './store.case.ts';

/** What was said with an action: for those who may see the case, sealed at rest. */
export type ActionWords = {
  reason?: string;
  /** Keys of texts.missingItems. */
  missing?: readonly string[];
  note?: string;
  /** Of an act of the desk: the name of whom it was given to, or who was asked. */
  colleague?: string;
  /** Questions whose answers were changed. */
  answered?: readonly string[];
  /** Of the first action: what the form was chosen by, beside the age. */
  facts?: Omit<SubjectFacts, 'ageYears'>;
};

export type TimelineEntry = CaseAction & { words?: ActionWords };

/** A case as a room sees it inside its command. */
export type CaseForRoom = {
  file: CaseFile;
  service: Service;
  state: CaseState;
  actions: readonly TimelineEntry[];
  answers: Answers;
};

export function openWords(store: Store, sealed: Buffer): ActionWords {
  return JSON.parse(store.cipher.open(sealed, 'case_action.words_sealed')) as ActionWords;
}

export function opensAction(store: Store, { wordsSealed, at, ...row }: ActionRow): TimelineEntry {
  const words = wordsSealed && openWords(store, wordsSealed);
  return { ...row, at: at.toISOString(), ...(words && { words }) };
}

/** Makes the case of its rows; shared by reads inside and outside of commands. */
export function assembleCase(store: Store, row: CaseFileRow, actionRows: readonly ActionRow[]): CaseForRoom {
  const { answersSealed, ...file } = row;
  const service = serviceOfCase(file);
  const actions = actionRows.map((each) => opensAction(store, each));
  const answers = JSON.parse(store.cipher.open(answersSealed, 'case_file.answers_sealed')) as Answers;
  return { file, service, state: foldCase(service, actions), actions, answers };
}

/**
 * A case in scope, folded, in one round trip.
 * @throws Problem 'not-found' when there is none in scope
 */
export async function caseForRoom(read: Reader, store: Store, scope: Scope, caseId: string): Promise<CaseForRoom> {
  const [[row], actionRows] = await Promise.all([
    read<CaseFileRow>(findCaseFile(store.county, ...caseScope.values(scope), caseId, scope.line ?? null)),
    read<ActionRow>(findActions(store.county, caseId)),
  ]);
  if (!row) throw problem('not-found');
  return assembleCase(store, row, actionRows);
}

/** The answer to the question that a known fact would have filled. */
export function answerFor({ questions }: Form, answers: Answers, source: PrefillSource): Answer | undefined {
  const question = questions.find(({ prefill }) => prefill === source);
  return question && answers[question.id];
}

/** By what the form was chosen, with the age of a day. */
export function subjectFacts({ actions, answers, service }: CaseForRoom, on: LocalDate): SubjectFacts {
  const lasting = actions[0]?.words?.facts ?? { hasGuardian: false, enteredByStaff: false, holdsCertificate: false };
  const number = answerFor(service.form, answers, 'person.citizenNumber')?.value as CitizenNumber | undefined;
  return { ...lasting, ageYears: number ? ageInYears(birthDateOf(number), on) : null };
}
