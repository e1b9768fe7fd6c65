/** Test support: brings one application along its way, by the people whose work each step is. */
import type { TestCall, TestCaller, TestReply } from '../platform/http/test-server.ts';
import type { PlantedDistrict, PlantedPerson } from './planted-district.ts';
import { PIN, type PlantedTeam } from './planted-team.ts';

export type Refusal = { type?: string; title?: string };

/** The code of a refusal; undefined when there was none. */
export const codeOf = ({ body }: TestReply<unknown>): string | undefined =>
  (body as Refusal | null)?.type?.split('/').at(-1);

type Step = 'accept' | 'assign' | 'book' | 'begin' | 'conclude' | 'sign' | 'seal' | 'approve';

/** From the application to the approval, in order. */
const WAY: readonly Step[] = ['accept', 'assign', 'book', 'begin', 'conclude', 'sign', 'seal', 'approve'];

/** A forearm that is missing: level three by the standard. */
const MEETS = {
  parts: [{ category: 4, values: { limbClauses: ['L3b'], dailyLiving: 3 }, level: 3 }],
  meets: true,
  opinion: '单前臂缺失，符合肢体残疾三级。',
};
/** 30 dB: no level of the standard. */
const FAILS = {
  parts: [{ category: 2, values: { betterEarDbHL_500_1k_2k_4k: [30, 30, 30, 30] }, level: null }],
  meets: false,
  opinion: '听力损失轻，没有达到标准。',
};
export const CONCLUSIONS = { meets: MEETS, fails: FAILS } as const;

export type DrivenCase = {
  person: PlantedPerson;
  citizen: TestCaller;
  caseId: string;
  /** Does the steps after the one that was done last, up to this one. @throws when one is refused */
  upTo(step: Step): Promise<void>;
  /** The same from a step on: for a case that came back. */
  again(from: Step, to: Step): Promise<void>;
  /** An act on the case through the route for acts. */
  act(action: string, as: TestCaller, body?: object): Promise<TestReply<Refusal>>;
  call<Body = Refusal>(method: string, path: string, how: TestCall): Promise<TestReply<Body>>;
  /** Of the conclusion in force. */
  digest(): Promise<string>;
  stage(): Promise<string>;
};

type Begun = Pick<DrivenCase, 'person' | 'citizen' | 'caseId'>;
/** `begun`: a case of another service that is assessed; else somebody new applies for a first certificate. */
type Options = { conclusion?: keyof typeof CONCLUSIONS; begun?: Begun };

/** Each step after the application is done by the team. Every doctor whom the district asks for signs. */
export async function driveCase(
  district: PlantedDistrict,
  team: PlantedTeam,
  options: Options = {},
): Promise<DrivenCase> {
  const { person, citizen, caseId } = options.begun ?? (await district.applied());
  const { owner } = district.database;
  let done = -1;

  const call: DrivenCase['call'] = (method, path, how) => district.call(method, path, how);
  const act: DrivenCase['act'] = (action, as, body = {}) =>
    call('POST', `/cases/${caseId}/actions/${action}`, { as, body });
  const stage = async () => (await district.fileOf(caseId)).stage as string;
  const digest = async () => {
    const { rows } = await owner.query<{ digest: Buffer }>(
      'select document_digest as digest from assessment where case_id = $1 order by round desc limit 1',
      [caseId],
    );
    return rows[0]?.digest.toString('hex') ?? '';
  };
  const at = (path: string) => `/assessments/${caseId}/${path}`;
  const [doctor] = team.doctors;
  const ways: Record<Step, () => Promise<TestReply<Refusal>>> = {
    accept: () => act('accept', team.reviewer),
    assign: () => act('assign-hospital', team.reviewer, { hospitalId: team.id }),
    book: async () =>
      call('POST', `/cases/${caseId}/appointment`, { as: citizen, body: { slotId: await nextSlot(district, team) } }),
    begin: () => call('POST', at('begin'), { as: doctor, body: {} }),
    conclude: () => call('PUT', at('conclusion'), { as: doctor, body: CONCLUSIONS[options.conclusion ?? 'meets'] }),
    async sign() {
      const body = { digest: await digest(), pin: PIN };
      const first = await call('POST', at('signatures'), { as: doctor, body });
      if ((await stage()) !== 'assessing') return first;
      return call('POST', at('signatures'), { as: team.doctors[1], body });
    },
    seal: async () => call('POST', at('seal'), { as: team.sealKeeper, body: { digest: await digest() } }),
    approve: () => act('approve', team.reviewer),
  };
  const run = async (from: number, to: Step) => {
    for (const step of WAY.slice(from, WAY.indexOf(to) + 1)) {
      const reply = await ways[step]();
      if (reply.status !== 200) throw new Error(`${step} was refused: ${JSON.stringify(reply.body)}`);
    }
    done = WAY.indexOf(to);
  };
  return {
    ...{ person, citizen, caseId, act, call, digest, stage },
    upTo: (step) => run(done + 1, step),
    again: (from, to) => run(WAY.indexOf(from), to),
  };
}

const HOUR_MS = 3_600_000;

/** A new appointment an hour from now. */
function nextSlot({ database }: PlantedDistrict, team: PlantedTeam): Promise<string> {
  return team.slot({ startsAt: new Date(database.clock.now().getTime() + HOUR_MS).toISOString() });
}
