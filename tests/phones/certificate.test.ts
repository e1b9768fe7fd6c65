/** The main job, whole, in the compiled mini-program by names and in the browser by keys. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { Applicant } from '../journey/applicant.ts';
import type { Caller } from '../journey/caller.ts';
import { assign, type Staff, TEAMS } from '../journey/certificate-journey.ts';
import { cast } from '../journeys/cast.ts';
import { regularTeam } from '../journeys/regulars.ts';
import { applyForOneself } from './apply-for-oneself.ts';
import { assessAndSign } from './assess-and-sign.ts';
import { bookAssessment } from './book-assessment.ts';
import { type BothPhones, bothPhones, onBoth } from './both-phones.ts';
import type { PhoneUser } from './phone-user.ts';
import { supplementPortrait } from './supplement.ts';
import { verify } from './verify.ts';

const TEAM_OF = { WeChat: TEAMS[0], browser: TEAMS[1] };
const CITIZENS = { WeChat: cast('citizenInWechat'), browser: cast('citizenInBrowser') };
/** Mistakes, corrections and typed letters included: more means that a way has become longer. */
const MOST = { WeChat: { citizen: 110, doctor: 75 }, browser: { citizen: 300, doctor: 205 } };
const NOTE = '背景请用白色的墙。';

let phones: BothPhones;
beforeAll(async () => {
  phones = await bothPhones();
});
afterAll(() => phones.close());

it('a citizen applies and books, a doctor measures and signs, and the certificate comes by itself', () =>
  onBoth(async (platform) => {
    const team = TEAM_OF[platform];
    const staff = await regularTeam(team);
    const applicant = CITIZENS[platform];
    const citizen = await phones.on(platform, 'citizen', applicant);
    await citizen.signIn(applicant);
    const caseNo = await applyForOneself(citizen);
    await citizen.follow('看办理进度');
    await citizen.at('残疾人证新办');

    await citizen.reads(/承诺 20 分钟/);
    await citizen.reads(/还有 \d+ 个工作日/);

    // The open page learns by itself of what the district does.
    const caseId = await caseOf(caseNo, staff.reviewer);
    const back = { missing: ['portrait-unsuitable'], note: NOTE };
    await staff.reviewer.call('POST', `/cases/${caseId}/actions/return`, back);
    await supplementPortrait(citizen, NOTE);
    await staff.reviewer.call('POST', `/cases/${caseId}/actions/accept`, {});
    await assign(staff.reviewer, caseId, staff.hospitalId);
    await bookAssessment(citizen);
    await citizen.at('残疾人证新办');

    const doctor = await phones.on(platform, 'doctor', undefined, { [applicant.name]: '〈姓名〉' });
    await doctor.signInStaff(team[1]);
    await assessAndSign(doctor, caseNo);

    await sealAndApprove(caseId, staff);
    await citizen.follow(/^看残疾人证/);
    await citizen.at(`${applicant.name}的残疾人证`);
    await readNumber(citizen, applicant);

    const stranger = await phones.on(platform, 'stranger');
    await verify(stranger, await citizen.reads(/^[2-9A-HJ-NP-Z]{12}$/));
    const all = [citizen, doctor, stranger];
    expect(all.flatMap((each) => each.faults())).toEqual([]);
    console.log(`${platform}: the citizen's effort is ${citizen.effort()}, the doctor's ${doctor.effort()}`);
    expect(citizen.effort()).toBeLessThanOrEqual(MOST[platform].citizen);
    expect(doctor.effort()).toBeLessThanOrEqual(MOST[platform].doctor);
    await Promise.all(all.map((each) => each.close()));
    return all.flatMap((each) => each.offered());
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
