/**
 * The way of a certificate whose category and level come from an assessment, from the acceptance to the issue: the same
 * for a first one, for another category or level, and for a renewal that is assessed again. Articles are those of the
 * 残疾人证管理办法; the seven working days from the day of assessment are Harbin's. Three ways lead back to a new
 * assessment: the city, the province, and an upheld objection.
 */
import type { ActionRule, CaseSettings, Deadline, FinalStage, Stage } from '@yimi/service-kit/flow';
import { articleOf } from '@yimi/service-kit/legal-basis';
import { registryStages } from '@yimi/service-kit/registry-stages';
import { CERTIFICATE_RULES, HARBIN_CERTIFICATE_RULES } from './legal-documents.ts';
import { APPLICANT_SIDE, returnedStage } from './sent-back.ts';

const OBJECTION_WORKING_DAYS = 10;
const REVIEW_WORKING_DAYS = 10;
const ASSESSMENT_WORKING_DAYS = 7;

export const withdraw: ActionRule = {
  by: APPLICANT_SIDE,
  to: 'withdrawn',
  // A case that came back from an upheld objection has issued a certificate: it is decided whether that stands.
  blockedWhen: { 'withdraw-too-late': ({ done }) => (done['certificate-issued'] ?? 0) > 0 },
};
const reject = (...reasons: readonly string[]): ActionRule => ({
  by: ['district-reviewer'],
  to: 'rejected',
  needs: 'reason',
  reasons,
});
const reassess: ActionRule = { by: ['district-reviewer'], to: 'accepted', needs: 'reason' };
const upholdObjection = (to: string): ActionRule => ({ by: ['district-reviewer'], to, needs: 'reason' });
const closeNotCertified: ActionRule = { by: ['system'], to: 'closed-not-certified' };

const byDistrictSetting = ({ acceptWorkingDays }: CaseSettings): Deadline => ({
  workingDays: acceptWorkingDays,
  basis: '本区设定',
});
const forObjection: Deadline = {
  workingDays: OBJECTION_WORKING_DAYS,
  basis: articleOf(CERTIFICATE_RULES, '第二十五条'),
};
const fromAssessment: Deadline = {
  workingDays: ASSESSMENT_WORKING_DAYS,
  since: 'assessing',
  basis: `《${HARBIN_CERTIFICATE_RULES.name}》：评定到发证不超过七个工作日`,
};
const forNotice = ({ noticeWorkingDays }: CaseSettings): Deadline => ({
  workingDays: noticeWorkingDays,
  basis: `《${CERTIFICATE_RULES.name}》：公示五个工作日`,
});

export const intake: Pick<Stage, 'owner' | 'waitsFor' | 'deadline' | 'whenDue'> = {
  owner: 'district-reviewer',
  waitsFor: 'staff',
  deadline: byDistrictSetting,
  whenDue: { escalateTo: 'district-leader' },
};

/** The hearing of an objection by a body outside; the leader of the district enters its answer. */
function otherBody(none: string, declinedTo: string): Stage {
  return {
    owner: 'district-leader',
    waitsFor: 'other-body',
    deadline: { none },
    whenDue: 'nothing',
    actions: {
      reassess: { ...reassess, by: ['district-leader'] },
      decline: { by: ['district-leader'], to: declinedTo, needs: 'reason' },
      withdraw,
    },
  };
}

/** A refusal that the person may object to, within ten working days. */
function mayObject(to: string): Stage {
  return {
    owner: 'citizen',
    waitsFor: 'citizen',
    deadline: forObjection,
    whenDue: { act: 'close-not-certified' },
    actions: {
      object: { by: APPLICANT_SIDE, to, needs: 'reason', untilDue: true },
      'close-not-certified': closeNotCertified,
      withdraw,
    },
  };
}

export const accept: ActionRule = { by: ['district-reviewer'], to: 'accepted' };

/**
 * All stages but the first.
 * @param entryReasons what stands in the way of any application of the service, whenever it is found out
 * @param registryReasons why the registry's refusal can stand
 */
export function assessedStages(entryReasons: readonly string[], registryReasons: readonly string[]) {
  return {
    returned: returnedStage(withdraw),
    accepted: {
      ...intake,
      actions: { 'assign-hospital': { by: ['district-reviewer'], to: 'assigned', records: 'hospital' }, withdraw },
    },
    assigned: {
      owner: 'citizen',
      waitsFor: 'citizen',
      deadline: { none: '等申请人预约，不限时' },
      whenDue: 'nothing',
      actions: {
        book: { by: [...APPLICANT_SIDE, 'district-reviewer'], to: 'booked' },
        'assign-hospital': { by: ['district-reviewer'], to: 'assigned', records: 'hospital' },
        withdraw,
      },
    },
    booked: {
      owner: 'doctor',
      waitsFor: 'visit',
      deadline: { none: '等到预约的那一天' },
      whenDue: 'nothing',
      actions: {
        rebook: { by: [...APPLICANT_SIDE, 'district-reviewer'], to: 'booked' },
        'cancel-booking': { by: [...APPLICANT_SIDE, 'district-reviewer', 'doctor'], to: 'assigned' },
        'begin-assessment': { by: ['doctor'], to: 'assessing', records: 'round', personal: true },
        withdraw,
      },
    },
    assessing: {
      owner: 'doctor',
      waitsFor: 'staff',
      deadline: fromAssessment,
      whenDue: { escalateTo: 'district-reviewer' },
      actions: {
        conclude: { by: ['doctor'], to: 'assessing', records: 'conclusion', personal: true },
        sign: {
          by: ['doctor'],
          to: 'signed',
          countersign: { needed: ({ signingDoctors }) => signingDoctors, each: 'person' },
          blockedWhen: {
            'no-conclusion': ({ meetsStandard }) => meetsStandard === null,
            'signed-already': ({ signatures }, { doctorId }) => signatures.some((one) => one.doctorId === doctorId),
          },
          records: 'signature',
          personal: true,
        },
        withdraw,
      },
    },
    signed: {
      owner: 'seal-keeper',
      waitsFor: 'staff',
      deadline: fromAssessment,
      whenDue: { escalateTo: 'district-reviewer' },
      actions: {
        seal: {
          by: ['seal-keeper'],
          to: {
            oneOf: ['not-certified', 'notice', 'reviewing'],
            choose: ({ meetsStandard, settings }) => {
              if (!meetsStandard) return 'not-certified';
              return settings.notice === 'before-issue' ? 'notice' : 'reviewing';
            },
          },
          personal: true,
        },
        withdraw,
      },
    },
    'not-certified': mayObject('city-review'),
    'city-review': otherBody('等市残联答复', 'city-declined'),
    'city-declined': mayObject('province-review'),
    'province-review': otherBody('等省专家委员会答复，它的结论是最终结论', 'closed-not-certified'),
    notice: {
      owner: 'system',
      waitsFor: 'notice',
      deadline: forNotice,
      whenDue: { act: 'end-notice' },
      actions: {
        'end-notice': { by: ['system'], to: 'reviewing' },
        'uphold-objection': upholdObjection('objection-upheld'),
        withdraw,
      },
    },
    'objection-upheld': {
      ...intake,
      actions: { reassess, reject: reject('objection-proven', 'papers-untrue'), withdraw },
    },
    reviewing: {
      ...intake,
      deadline: { workingDays: REVIEW_WORKING_DAYS, basis: `《${CERTIFICATE_RULES.name}》：十个工作日内审核` },
      actions: {
        approve: { by: ['district-reviewer'], to: 'registering' },
        reject: reject(...entryReasons, 'papers-untrue'),
        withdraw,
      },
    },
    ...registryStages({
      issued: {
        oneOf: ['notice-after', 'issued'],
        // What was not assessed anew was made public before.
        choose: ({ settings, round }) => (round > 0 && settings.notice === 'after-issue' ? 'notice-after' : 'issued'),
      },
      rejected: 'rejected',
      reasons: registryReasons,
    }),
    'notice-after': {
      owner: 'system',
      waitsFor: 'notice',
      deadline: forNotice,
      whenDue: { act: 'end-notice' },
      actions: {
        'end-notice': { by: ['system'], to: 'issued' },
        'uphold-objection': upholdObjection('suspended'),
      },
    },
    suspended: {
      ...intake,
      actions: {
        reassess,
        restore: { by: ['district-reviewer'], to: 'issued', needs: 'reason' },
        reject: reject('objection-proven', 'papers-untrue'),
      },
    },
    issued: { final: 'granted' },
    refused: { final: 'not-granted' },
    rejected: { final: 'not-granted' },
    'closed-not-certified': { final: 'not-granted' },
    withdrawn: { final: 'withdrawn' },
  } as const satisfies Record<string, Stage | FinalStage>;
}
