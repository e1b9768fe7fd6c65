/**
 * Who may see which cases, people and certificates, said a second time: from the words of the rules, without any code,
 * table or SQL of the server. Where the two differ, one of them is wrong.
 *
 * - A post counts from its first day up to the day before its end, while its unit exists and its account is open.
 * - Liaison officers, townships and the district see the files of their own area, hospitals the cases that they were
 *   given and the people of those, civil affairs and social security only the cases of services in which they have a
 *   stage: none of these; the administrators of the system none.
 * - Who holds one role in several areas works in all of them at once.
 * - Citizens see themselves, the cases of which they are the subject or the applicant, and the people whom they guard,
 *   with their certificates, while the guardianship lasts.
 * - Whoever applies for somebody by that person's consent sees the person, not the certificate, up to the day before the
 *   consent ends, unless it was taken back.
 */
import type { World, WorldCaller, WorldCase, WorldPost } from './world.ts';

export type Visible = { cases: Set<string>; people: Set<string>; certificates: Set<string> };

const HOSPITAL = ['doctor', 'seal-keeper'];
const AREA = ['liaison', 'township-clerk', 'district-reviewer', 'district-leader'];

/** In force on a day: `to` is the first day on which it is over. */
const inForce = ({ from, to }: { from: string; to: string | null }, day: string) =>
  from <= day && (to === null || day < to);

/** The post in which somebody acts; nothing when it does not count (any more, or yet). */
export function actingPost({ units, today }: World, { posts, chosen, closed }: WorldCaller): WorldPost | undefined {
  const post = posts[chosen];
  const unit = units.find(({ id }) => id === post?.unit);
  return post && unit && !closed && inForce(post, today) && inForce(unit, today) ? post : undefined;
}

function areasOf(world: World, caller: WorldCaller, role: string): string[] {
  return caller.posts
    .map((_, chosen) => actingPost(world, { ...caller, chosen }))
    .flatMap((post) => (post?.role === role ? [post.region] : []));
}

/** A village lies in itself, in its township (nine digits) and in its county (six). */
function liesIn(village: string, area: string): boolean {
  return [village, village.slice(0, 9), village.slice(0, 6)].includes(area);
}

export function visibleTo(world: World, caller: WorldCaller): Visible {
  const sees = seer(world, caller);
  const ids = (rows: readonly { id: string }[]) => new Set(rows.map(({ id }) => id));
  return {
    cases: ids(world.cases.filter(sees.case)),
    people: ids(world.people.filter(sees.person)),
    certificates: ids(world.certificates.filter(sees.certificate)),
  };
}

type Seer = {
  case(one: WorldCase): boolean;
  person(one: World['people'][number]): boolean;
  certificate(one: World['certificates'][number]): boolean;
};

const NOBODY: Seer = { case: () => false, person: () => false, certificate: () => false };

function seer(world: World, caller: WorldCaller): Seer {
  if (caller.person !== null) return citizen(world, caller.person);
  const post = actingPost(world, caller);
  if (!post) return NOBODY;
  if (HOSPITAL.includes(post.role)) return hospital(world, post.unit);
  if (!AREA.includes(post.role)) return NOBODY;
  const areas = areasOf(world, caller, post.role);
  const here = ({ region }: { region: string }) => areas.some((area) => liesIn(region, area));
  return { case: here, person: here, certificate: here };
}

function citizen({ guardianships, proxies, today }: World, me: string): Seer {
  const appliesFor = (person: string) =>
    proxies.some((each) => each.agent === me && each.principal === person && !each.ended && today < each.to);
  const guards = (person: string) =>
    guardianships.some((each) => each.guardian === me && each.ward === person && inForce(each, today));
  const mine = (person: string) => person === me || guards(person);
  return {
    case: ({ person, applicant }) => person === me || applicant === me,
    person: ({ id }) => mine(id) || appliesFor(id),
    certificate: ({ person }) => mine(person),
  };
}

function hospital({ cases }: World, unit: string): Seer {
  const given = cases.filter((each) => each.hospital === unit);
  return {
    case: (each) => given.includes(each),
    person: ({ id }) => given.some(({ person }) => person === id),
    certificate: () => false,
  };
}
