/** Who may ask for several things at once: whoever may ask for one of them. What each needs, its own rules say. */
import type { Rules } from '@yimi/service-kit/rules';
import { holderClauses } from '../benefit-clauses.ts';
import { HOLDER_FACTS, HOLDER_FROM_REGISTERS, holderFacts } from '../benefit-facts.ts';
import { ONE_THING } from '../legal-documents.ts';

export const rules: Rules = {
  facts: HOLDER_FACTS,
  factsOf: holderFacts,
  fromRegisters: HOLDER_FROM_REGISTERS,
  versions: [{ from: ONE_THING.from, clauses: holderClauses(ONE_THING, '（重点事项清单：残疾人服务）') }],
};
