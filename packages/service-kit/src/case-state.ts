/** A case is its actions: the state is a fold over them, the same on server and phone. */
import type { LocalDate } from '@yimi/domain/local-date';
import type { Role } from '@yimi/domain/roles';
import type { Desk } from './desk-acts.ts';
import type { ActionDetail, CaseSettings } from './flow.ts';

export type CaseAction = {
  seq: number;
  action: string;
  actorId: string;
  actorRole: Role;
  actorName: string;
  /** ISO 8601, UTC */
  at: string;
  detail: ActionDetail;
};

/** One of those who decide together. */
export type Agreed = { role: Role; actorId: string };

/** Of an application on paper: detail {paper} of its first action. `scan` is the stored file. */
export type Paper = { receivedOn: LocalDate; scan: string };

/** One stay in one stage. */
export type Stay = { stage: string; from: string; until: string | null };

export type CaseState = {
  serviceId: string;
  serviceVersion: number;
  settings: CaseSettings;
  /** The day on which it came on paper; null when it was applied for in the system. */
  receivedOn: LocalDate | null;
  stage: string;
  seq: number;
  stays: readonly Stay[];
  /** How often each action was done. */
  done: Readonly<Record<string, number>>;
  hospitalId: string | null;
  /** Assessment rounds begun. */
  round: number;
  /** Over the present conclusion; another round or conclusion voids them. */
  signatures: readonly { doctorId: string; round: number }[];
  meetsStandard: boolean | null;
  escalatedTo: Role | null;
  /** Who did each countersigned act in the present stay. */
  agreed: Readonly<Record<string, readonly Agreed[]>>;
  desk: Desk;
};
