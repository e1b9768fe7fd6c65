/** Everything a service says to people. Plain Chinese: short sentences, no office words, each error says what to do. */
import type { LegalBasis } from './legal-basis.ts';

export type QuestionTexts = {
  ask: string;
  hint?: string;
  /** The same question in easy-read Chinese. */
  easy: string;
  options?: Readonly<Record<string, string>>;
  /** Where the general sentence for an error is not good enough here. */
  errors?: Readonly<Record<string, string>>;
  /** Of a photo that nobody has to send: how one goes on without it, where staff do not take it. */
  without?: { name: string; says: string };
};

export type StageTexts = {
  name: string;
  /** The name in the lists of staff, where `name` speaks to the person. */
  nameForStaff?: string;
  /** What happens now, and what the person does. */
  citizen: string;
  /** What the person at work does. */
  staff: string;
};

/** `name` stands on the button, `done` in the timeline. */
export type ActionTexts = { name: string; done: string };

/** The sentence of one clause for each of its three answers. */
type ClauseTexts = { yes: string; no: string; ask: string };

/** What an entitlement says to the person who has it. */
export type BenefitTexts = {
  /** What it gives, in one sentence. */
  gives: string;
  grades: Readonly<Record<string, string>>;
  /** When staff stop or end it, each with what to do then. */
  stops: Readonly<Record<string, string>>;
};

/**
 * What a fact is called. `values` names what it can be, `yes` and `no` are whole sentences for a fact that is true or
 * false, `unit` follows a number.
 */
export type FactTexts = {
  name: string;
  values?: Readonly<Record<string, string>>;
  yes?: string;
  no?: string;
  unit?: string;
};

export type FactWords = Readonly<Record<string, FactTexts>>;

export type ServiceTexts = {
  name: string;
  summary: string;
  easyRead: readonly string[];
  legalBasis: readonly LegalBasis[];
  /** Ways without a phone or computer: counter, home visit. */
  offline: readonly string[];
  signLanguageVideo: { id: string } | { none: string };
  sections: Readonly<Record<string, string>>;
  questions: Readonly<Record<string, QuestionTexts>>;
  stages: Readonly<Record<string, StageTexts>>;
  actions: Readonly<Record<string, ActionTexts>>;
  /** Why an action is not open now. */
  blocked: Readonly<Record<string, string>>;
  /** What can be missing, each with what to do. */
  missingItems: Readonly<Record<string, string>>;
  /** Why an application can be refused, each with what to do. */
  refusalReasons: Readonly<Record<string, string>>;
  clauses: Readonly<Record<string, ClauseTexts>>;
  /** Of a service that gives an entitlement. */
  benefit?: BenefitTexts;
  /** The facts of the clauses in words, from which the sentence of each condition is made. */
  facts: FactWords;
};
