/** The main job, whole, in the compiled mini-program by names and in the browser by keys. */
import { afterAll, beforeAll, expect, inject, it } from 'vitest';
import { type Applicant, knownApplicants } from '../journey/applicant.ts';
import type { Caller } from '../journey/caller.ts';
import { assign, type Staff, signInTheStaff, TEAMS } from '../journey/certificate-journey.ts';
import { applyForOneself } from './apply-for-oneself.ts';
import { assessAndSign } from './assess-and-sign.ts';
import { bookAssessment } from './book-assessment.ts';
import { type BothPhones, bothPhones, onBoth } from './both-phones.ts';
import type { PhoneUser } from './phone-user.ts';

const ADDRESSES = { url: inject('url'), sms: inject('sms') };
const TEAM_OF = { WeChat: TEAMS[0], browser: TEAMS[1] };
const applicants = knownApplicants();

let phones: BothPhones;
beforeAll(async () => {
  phones = await bothPhones();
});
afterAll(() => phones.close());

it('a citizen applies and books, a doctor measures and signs, and the certificate comes by itself', () =>
  onBoth(async (platform) => {
    const team = TEAM_OF[platform];
    const staff = await signInTheStaff(ADDRESSES, team);
    const applicant = applicants();
    const citizen = await phones.on(platform, 'citizen', applicant);
    await citizen.signIn(applicant);
    const caseNo = await applyForOneself(citizen);
    await citizen.follow('看办理进度');
    await citizen.at('残疾人证新办');

    const caseId = await caseOf(caseNo, staff.reviewer);
    await staff.reviewer.call('POST', `/cases/${caseId}/actions/accept`, {});
    await assign(staff.reviewer, caseId, staff.hospitalId);
    // The open page learns of it by itself.
    await bookAssessment(citizen);
    await citizen.at('残疾人证新办');

    const doctor = await phones.on(platform, 'doctor', undefined, { [applicant.name]: '〈姓名〉' });
    await doctor.signInStaff(team[1]);
    await assessAndSign(doctor, caseNo);

    await sealAndApprove(caseId, staff);
    await citizen.follow(/^看残疾人证/);
    await citizen.at(`${applicant.name}的残疾人证`);
    await readNumber(citizen, applicant);
    expect([...citizen.faults(), ...doctor.faults()]).toEqual([]);
    const offered = [...citizen.offered(), ...doctor.offered()];
    await Promise.all([citizen.close(), doctor.close()]);
    return offered;
  }));

async function caseOf(caseNo: string, reviewer: Caller): Promise<string> {
  const { items } = await reviewer.call<{ items: { id: string }[] }>('POST', '/queue/search', { text: caseNo });
  if (!items[0]) throw new Error('no case has come of the application');
  return items[0].id;
}

async function sealAndApprove(caseId: string, { doctor, sealKeeper, reviewer }: Staff): Promise<void> {
  const { document } = await doctor.call<{ document: { digest: string } }>('GET', `/assessments/${caseId}`);
  await sealKeeper.call('POST', `/assessments/${caseId}/seal`, { digest: document.digest });
  await reviewer.call('POST', `/cases/${caseId}/actions/approve`, {});
}

/** Who looks over the shoulder sees no number before it is asked for. */
async function readNumber(phone: PhoneUser, { citizenNumber }: Applicant): Promise<void> {
  await phone.reads(/^\d{6}\*+$/);
  await phone.press('显示号码');
  // Two kinds of disability: multiple, second level by the heavier of them.
  await phone.reads(`${citizenNumber}72`);
}
