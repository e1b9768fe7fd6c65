/** A district as the proofs see it: who is there, what belongs to whom, and who asks. */
import type { PostRole, UnitKind } from '@yimi/domain/post-rules';

/** `to` is the first day on which it no longer counts. */
export type Dated = { from: string; to: string | null };

export type WorldUnit = Dated & { id: string; kind: UnitKind };
export type WorldPost = Dated & {
  id: string;
  role: PostRole;
  unit: string;
  region: string;
  kind: 'own' | 'stand-in' | 'delegated';
};
export type WorldCase = {
  id: string;
  person: string;
  applicant: string | null;
  region: string;
  hospital: string | null;
  enteredBy: string;
  stage: 'submitted' | 'booked' | 'assessing' | 'signed';
  ownerRole: string;
  escalatedTo: string | null;
  overdue: boolean;
  closed: boolean;
};
export type WorldCaller = {
  account: string;
  closed: boolean;
  /** Of a citizen; staff have posts instead. */
  person: string | null;
  posts: readonly WorldPost[];
  /** Place of the post in which the caller acts. */
  chosen: number;
};

export type World = {
  today: string;
  units: readonly WorldUnit[];
  people: readonly { id: string; region: string }[];
  guardianships: readonly (Dated & { id: string; ward: string; guardian: string })[];
  /** Who consented that somebody else applies; `ended`: taken back before its last day. */
  proxies: readonly { id: string; principal: string; agent: string; to: string; ended: boolean }[];
  certificates: readonly { id: string; person: string; region: string }[];
  cases: readonly WorldCase[];
  callers: readonly WorldCaller[];
};
