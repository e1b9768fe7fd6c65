/** Districts by chance: people, guardianships, cases, and staff with posts of all kinds around one day. */
import { POST_PLACES, POST_ROLES, type PostRole, type UnitKind } from '@yimi/domain/post-rules';
import fc from 'fast-check';
import type { Dated, World, WorldCaller, WorldCase } from './world.ts';

export const TODAY = '2026-11-23';
const PAST = ['2020-01-01', '2026-11-22', '2026-11-23'];
const FUTURE = ['2026-11-24', '2030-01-01'];

/** Codes that are easily taken for one another: 009 beside 010 and 090, and villages whose numbers follow. */
const VILLAGES = ['009201', '009202', '010201', '090201', '090202', '109201'].map((rest) => `230111${rest}`);
const AREAS = {
  village: VILLAGES,
  township: ['230111009', '230111010', '230111090', '230111109'],
  county: ['230111', '230111', '230111', '230112'],
};

const OPEN_STAGES = ['submitted', 'booked', 'assessing', 'signed'] as const;
const OWNERS = ['district-reviewer', 'district-leader', 'township-clerk', 'doctor'];

/** People of the world, who are its citizens too: at least as many as there are callers of each role. */
const MOST_PEOPLE = 59;

const village = fc.constantFrom(...VILLAGES);
/** Mostly in force, and often with its first or last day today. */
const dated = fc.record({
  from: fc.oneof(
    { weight: 6, arbitrary: fc.constantFrom(...PAST) },
    { weight: 1, arbitrary: fc.constantFrom(...FUTURE) },
  ),
  to: fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(null, null, ...FUTURE) },
    { weight: 2, arbitrary: fc.constantFrom(TODAY, '2026-11-22') },
  ),
});
/** A row never ends before it begins: the table refuses it. */
const ordered = <Row extends Dated>(row: Row): Row =>
  row.to !== null && row.to < row.from ? { ...row, to: row.from } : row;

const UNIT_KINDS: readonly UnitKind[] = [
  'district-dpf',
  'township-dpf',
  'village',
  'hospital',
  'civil-affairs',
  'social-security',
];

const randomCase = fc.record({
  person: fc.nat(MOST_PEOPLE),
  applicant: fc.option(fc.nat(MOST_PEOPLE), { freq: 3 }),
  region: village,
  hospital: fc.option(fc.nat(1), { freq: 3 }),
  enteredBy: fc.nat(999),
  stage: fc.constantFrom(...OPEN_STAGES),
  ownerRole: fc.constantFrom(...OWNERS),
  escalatedTo: fc.constantFrom(null, null, 'district-leader'),
  overdue: fc.boolean(),
  closed: fc.boolean(),
});

function randomPost(role: PostRole) {
  return fc.record({
    role: fc.constant(role),
    place: fc.nat(99),
    region: fc.constantFrom(...AREAS[POST_PLACES[role].area]),
    kind: fc.constantFrom('own' as const, 'stand-in' as const, 'delegated' as const),
    dates: dated,
  });
}

/** At most three posts: a session has room for three areas. */
function randomStaff(role: PostRole) {
  const other = fc.constantFrom(role, role, ...POST_ROLES).chain(randomPost);
  return fc.record({
    closed: fc.integer({ min: 0, max: 19 }).map((chance) => chance === 0),
    posts: fc.tuple(randomPost(role), fc.array(other, { maxLength: 2 })).map(([first, more]) => [first, ...more]),
  });
}

function drawn(perRole: number) {
  return fc.record({
    secondHospital: dated,
    people: fc.array(fc.tuple(village, village), { minLength: perRole, maxLength: MOST_PEOPLE }),
    guardianships: fc.array(fc.tuple(fc.nat(MOST_PEOPLE), fc.nat(MOST_PEOPLE), dated), {
      minLength: 20,
      maxLength: 50,
    }),
    proxies: fc.array(
      fc.tuple(fc.nat(MOST_PEOPLE), fc.nat(MOST_PEOPLE), fc.constantFrom(TODAY, ...FUTURE), fc.boolean()),
      { maxLength: 25 },
    ),
    cases: fc.array(randomCase, { minLength: 25, maxLength: 45 }),
    staff: fc.tuple(
      ...POST_ROLES.map((role) => fc.array(randomStaff(role), { minLength: perRole, maxLength: perRole })),
    ),
  });
}

type Drawn = ReturnType<typeof drawn> extends fc.Arbitrary<infer Value> ? Value : never;

/** @param perRole how many callers of each role, 50 at most @param newId makes the ids, so that worlds do not meet */
export function randomWorld(perRole: number, newId: () => string): fc.Arbitrary<World> {
  return drawn(perRole).map((draft) => assemble(draft, perRole, newId));
}

/** Turns places in lists into ids. */
function assemble(draft: Drawn, perRole: number, newId: () => string): World {
  const units = UNIT_KINDS.map((kind) => ({ id: newId(), kind, from: '2000-01-01', to: null as string | null }));
  units.push(ordered({ id: newId(), kind: 'hospital', ...draft.secondHospital }));
  const hospitals = units.filter(({ kind }) => kind === 'hospital');
  const homes = draft.people.map(([region]) => ({ id: newId(), region }));
  const person = (place: number) => homes[place % homes.length]?.id ?? '';

  const staff = draft.staff.flat().map(({ closed, posts }): WorldCaller => {
    const held = posts.map(({ dates, place, ...post }) => {
      const fitting = units.filter(({ kind }) => POST_PLACES[post.role].units.includes(kind));
      const row = ordered({ ...post, ...dates, id: newId(), unit: fitting[place % fitting.length]?.id ?? '' });
      // A stand-in's post has an end: the table refuses it without.
      return row.kind !== 'own' && row.to === null ? { ...row, to: '2030-01-01' } : row;
    });
    return { account: newId(), closed, person: null, posts: held, chosen: 0 };
  });
  const citizens = homes
    .slice(0, perRole)
    .map(({ id }): WorldCaller => ({ account: newId(), closed: false, person: id, posts: [], chosen: -1 }));
  const cases = draft.cases.map(
    (each): WorldCase => ({
      ...each,
      id: newId(),
      person: person(each.person),
      applicant: each.applicant === null ? null : person(each.applicant),
      hospital: each.hospital === null ? null : (hospitals[each.hospital]?.id ?? null),
      enteredBy: staff[each.enteredBy % staff.length]?.account ?? '',
    }),
  );
  return {
    today: TODAY,
    units,
    people: homes,
    guardianships: draft.guardianships
      .map(([ward, guardian, dates]) =>
        ordered({ id: newId(), ward: person(ward), guardian: person(guardian), ...dates }),
      )
      .filter(({ ward, guardian }) => ward !== guardian),
    proxies: onlyOneConsent(
      draft.proxies
        .map(([principal, agent, to, ended]) => ({
          id: newId(),
          principal: person(principal),
          agent: person(agent),
          to,
          ended,
        }))
        .filter(({ principal, agent }) => principal !== agent),
    ),
    // Some were issued where their holder lived before.
    certificates: draft.people.map(([region, before], place) => ({
      id: newId(),
      person: person(place),
      region: place % 5 === 0 ? before : region,
    })),
    cases: onlyOneOpen(cases),
    callers: [...staff, ...citizens],
  };
}

/** Nobody has two open cases of one service: the table refuses it. */
function onlyOneOpen(cases: readonly WorldCase[]): WorldCase[] {
  const open = new Set<string>();
  return cases.map((each) => {
    if (each.closed) return each;
    if (open.has(each.person)) return { ...each, closed: true };
    open.add(each.person);
    return each;
  });
}

/** Nobody consents twice to the same person at once: the table refuses it. */
function onlyOneConsent(proxies: World['proxies']): World['proxies'] {
  const open = new Set<string>();
  return proxies.filter(({ principal, agent, ended }) => {
    const pair = `${principal} ${agent}`;
    if (ended) return true;
    const isNew = !open.has(pair);
    open.add(pair);
    return isNew;
  });
}
