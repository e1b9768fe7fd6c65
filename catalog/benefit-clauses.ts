/** Clauses that several entitlements have, with their sentences. */
import { articleOf, type LegalDocument } from '@yimi/service-kit/legal-basis';
import type { Predicate } from '@yimi/service-kit/rules';
import type { FactWords, ServiceTexts } from '@yimi/service-kit/texts';
import { PERSON_FACT_TEXTS } from './person-facts.ts';

type Clause = { id: string; basis: string; holds: Predicate };

/** Registered here, with a certificate in force, and alive. */
export function holderClauses(document: LegalDocument, article: string): Clause[] {
  const basis = articleOf(document, article);
  return [
    { id: 'registered-here', basis, holds: { fact: 'registeredHere', is: true } },
    { id: 'certificate-in-force', basis, holds: { fact: 'certificateStatus', is: 'active' } },
    { id: 'alive', basis, holds: { fact: 'died', is: false } },
  ];
}

export const HOLDER_CLAUSE_TEXTS = {
  'registered-here': {
    yes: '户口在本区。',
    no: '户口不在本区，应向户口所在地申请。',
    ask: '还不知道户口在不在本区，请看户口本。',
  },
  'certificate-in-force': {
    yes: '残疾人证有效。',
    no: '残疾人证现在不能用，应先办好证。',
    ask: '还没有查到残疾人证的状态，请先查清楚。',
  },
  alive: {
    yes: '人口信息里没有去世的记录。',
    no: '人口信息里记着已经去世，请核对。',
    ask: '还没有比对人口信息，请先比对。',
  },
} satisfies ServiceTexts['clauses'];

/** The facts of these clauses in words. */
export const HOLDER_FACT_TEXTS = {
  registeredHere: PERSON_FACT_TEXTS.registeredHere,
  certificateStatus: PERSON_FACT_TEXTS.certificateStatus,
  died: { name: '去世', yes: '已经去世', no: '健在' },
} satisfies FactWords;
