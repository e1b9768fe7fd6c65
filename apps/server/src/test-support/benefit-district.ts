/** Test support: a district whose staff decide on benefits, and somebody with a certificate who applies for them. */

import type { TestCaller } from '../platform/http/test-server.ts';
import { deliverEvents } from '../platform/jobs/deliver-events.ts';
import { handlers } from '../rooms.ts';
import { type PlantedDistrict, plantDistrict, TOWNSHIP } from './planted-district.ts';

export const ACCOUNT = '6222000000000000004';

const ANSWERS = {
  'bus-card': { card: 'new', handOver: 'counter' },
  'care-subsidy': { needsCare: true, otherAllowance: false, bankAccount: ACCOUNT },
  'pension-premium': { pensionNow: 'none' },
  'employment-registration': { workNow: 'without', wantsWork: true },
};

export type Entitlement = {
  id: string;
  serviceId: string;
  status: string;
  grade: { id: string } | null;
  amountFen: number | null;
  startsOn: string;
  endsOn: string | null;
  checkDueOn: string | null;
  checkAsked: string | null;
  entries: { kind: string; on: string; reason: string | null }[];
  payments: { month: string; amountFen: number; state: string }[];
};

export type BenefitDistrict = PlantedDistrict & {
  clerk: TestCaller;
  reviewer: TestCaller;
  leader: TestCaller;
  civil: TestCaller;
  civilToo: TestCaller;
  social: TestCaller;
  /** Whoever applies now. */
  citizen: TestCaller;
  /** Somebody new with a certificate; what others were granted is gone. Nine o'clock on 23 November 2026. */
  begin(): Promise<void>;
  /** Moves the clock; sessions, which end by it, go on. */
  moveTo(at: string): Promise<void>;
  apply(serviceId: keyof typeof ANSWERS): Promise<string>;
  act(caseId: string, action: string, as: TestCaller, body?: object): ReturnType<PlantedDistrict['call']>;
  /** Applied for and decided, with its effects. */
  granted(serviceId: keyof typeof ANSWERS): Promise<string>;
  settle(): Promise<void>;
  own(): Promise<Entitlement[]>;
  /** The one that there is. */
  only(): Promise<Entitlement>;
};

export async function plantBenefits(): Promise<BenefitDistrict> {
  const district = await plantDistrict({}, { config: { demo: true } });
  const { owner, clock } = district.database;
  const planted: BenefitDistrict = Object.assign(district, {
    clerk: await district.staff('township-clerk', TOWNSHIP),
    reviewer: await district.staff('district-reviewer'),
    leader: await district.staff('district-leader'),
    civil: await district.staff('civil-affairs'),
    civilToo: await district.staff('civil-affairs'),
    social: await district.staff('social-security'),
    citizen: { accountId: '', cookie: '' },
    async begin() {
      await planted.moveTo('2026-11-23T09:00:00+08:00');
      for (const table of ['payment_line', 'payment_list', 'benefit_amount', 'entitlement']) {
        await owner.query(`delete from ${table}`);
      }
      const person = await district.person();
      planted.citizen = await district.plantCitizen({ personId: person.id });
      await district.certificate(person.id);
    },
    async moveTo(at: string) {
      clock.set(at);
      await owner.query(`update session set expires_at = '2040-01-01', seen_at = $1`, [at]);
    },
    async apply(serviceId: keyof typeof ANSWERS) {
      const answers = { phone: '13900000001', ...ANSWERS[serviceId] };
      const body = { serviceId, subject: { kind: 'self' }, answers };
      const reply = await district.call<{ caseId: string }>('POST', '/cases', { as: planted.citizen, body });
      if (reply.status !== 200) throw new Error(`not submitted: ${JSON.stringify(reply.body)}`);
      return reply.body.caseId;
    },
    act: (caseId: string, action: string, as: TestCaller, body: object = {}) =>
      district.call('POST', `/cases/${caseId}/actions/${action}`, { as, body }),
    async granted(serviceId: keyof typeof ANSWERS) {
      const caseId = await planted.apply(serviceId);
      if (serviceId === 'care-subsidy') {
        await planted.act(caseId, 'pass-first', planted.clerk);
        await planted.act(caseId, 'pass-second', planted.reviewer);
      }
      const decider = serviceId === 'care-subsidy' ? planted.civil : planted.reviewer;
      const { status, body } = await planted.act(caseId, 'approve', decider);
      if (status !== 200) throw new Error(`not approved: ${JSON.stringify(body)}`);
      await planted.settle();
      return caseId;
    },
    async settle() {
      await deliverEvents(district.app, handlers);
    },
    own: async () => (await district.call<Entitlement[]>('GET', '/entitlements', { as: planted.citizen })).body,
    async only() {
      const [entitlement, ...others] = await planted.own();
      if (!entitlement || others.length > 0) throw new Error('not one entitlement');
      return entitlement;
    },
  });
  return planted;
}
