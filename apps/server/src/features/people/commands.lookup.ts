/** Staff ask about a person who stands before them. It changes nothing, but leaves a trace in the person's file. */
import { parseCitizenNumber } from '@yimi/domain/citizen-number';
import { problem } from '@yimi/domain/problems';
import { contains } from '@yimi/domain/region-code';
import type { Session } from '../../platform/http/session.ts';
import type { Services } from '../../platform/services.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { ageOf, certificatesOf, findPersonByCitizenNumber } from './queries.ts';

export type LookedUp = {
  personId: string | null;
  nameMasked: string;
  regionCode: string | null;
  known: boolean;
  ageYears: number | null;
  certificateStatus: string | null;
};

const NOBODY: LookedUp = {
  personId: null,
  nameMasked: '',
  regionCode: null,
  known: false,
  ageYears: null,
  certificateStatus: null,
};

/**
 * Whether the district knows a person, for staff who were told name and number by that person. The whole county is
 * looked through, so that somebody of another village is sent to the right officer instead of being entered twice.
 * @throws Problem 'citizen-number-…', 'outside-area', 'name-mismatch'
 */
export async function lookUpPerson(
  { store }: Services,
  session: Session,
  input: { citizenNumber: string; name: string },
): Promise<LookedUp> {
  const number = parseCitizenNumber(input.citizenNumber);
  if (!number.ok) throw problem(`citizen-number-${number.error}`);
  const scope = countyScope(store.county);
  const known = await findPersonByCitizenNumber((query) => store.read(scope, query), store, scope, number.value);
  if (!known) return NOBODY;
  const { id, regionCode, nameMasked } = known;
  if (!session.scope.areas.some((area) => contains(area, regionCode))) throw problem('outside-area');
  if (known.name !== input.name.normalize('NFKC').replace(/\s/g, '')) throw problem('name-mismatch');
  return store.command<LookedUp>({
    name: 'people.look_up',
    actor: session.actor,
    scope: session.scope,
    key: store.newId(),
    fingerprint: id,
    async decide(read) {
      const held = (await certificatesOf(read, store, [id])).get(id);
      return {
        reply: {
          personId: id,
          nameMasked,
          regionCode,
          known: true,
          ageYears: ageOf(store, known),
          certificateStatus: held?.status ?? null,
        },
        writes: [],
        audit: [
          { action: 'person.lookup', objectKind: 'person', objectId: id, personId: id, regionCode, outcome: 'read' },
        ],
        events: [],
      };
    },
  });
}
