/** What the stages and acts of an assessed certificate say; a service puts its own words over what reads differently. */
import { REGISTRY_ACTION_TEXTS, REGISTRY_STAGE_TEXTS } from '@yimi/service-kit/registry-stages';
import type { ActionTexts, StageTexts } from '@yimi/service-kit/texts';

export const ASSESSED_STAGE_TEXTS = {
  returned: {
    name: '等您补交',
    nameForStaff: '等申请人补交',
    citizen: '有些资料要补。请照着清单补好，再交一次。不用重新填别的。',
    staff: '等申请人补交。只能退回这一次，补交后请受理，或写明理由不予受理。',
  },
  accepted: {
    name: '等待指定医院',
    citizen: '申请已经受理。区残联正在给您指定医院，您不用做什么。',
    staff: '给申请人指定评定医院。要上门的，选能上门的医院。',
  },
  assigned: {
    name: '请预约医院',
    nameForStaff: '等申请人预约',
    citizen: '医院已经定了。请选一个去医院的时间；不方便选，可以请残协员帮您约。',
    staff: '等申请人预约。很久没有约的，请残协员去问一问。',
  },
  booked: {
    name: '请按时去医院',
    nameForStaff: '等申请人就诊',
    citizen: '时间已经约好。请带身份证按时去；去不了，可以改时间。',
    staff: '到预约时间后，核对身份，开始评定。',
  },
  assessing: {
    name: '医生正在评定',
    citizen: '医生正在写结论。您不用做什么。',
    staff: '填写测量值，写明结论，核对后签名。系统给的等级只是建议，由医生决定。',
  },
  signed: {
    name: '等待医院盖章',
    citizen: '医生已经签名。医院正在盖章，您不用做什么。',
    staff: '核对评定表和签名，盖医院的章。',
  },
  'not-certified': {
    name: '没有达到标准',
    citizen: '医生认为没有达到残疾标准。不同意，可以在十个工作日内申请重新评定；同意，就不用做什么。',
    staff: '等申请人决定。十个工作日内没有提出异议，系统自动结束这件事。',
  },
  'city-review': {
    name: '市残联复核',
    citizen: '您的意见已经交给市残联。有答复会马上告诉您。',
    staff: '等市残联答复，收到后由区残联领导登记。',
  },
  'city-declined': {
    name: '市残联没有同意重新评定',
    citizen: '市残联没有同意重新评定。不同意，可以在十个工作日内向省里提出。',
    staff: '等申请人决定。十个工作日内没有再提出，系统自动结束这件事。',
  },
  'province-review': {
    name: '省专家委员会复核',
    citizen: '您的意见已经交给省里的专家。他们的结论是最终结论，出来会马上告诉您。',
    staff: '等省专家委员会的结论，收到后由区残联领导登记。',
  },
  notice: {
    name: '公示',
    citizen: '评定结果正在村（社区）公示。名字会遮住一部分，不写身份证号和残疾类别。您不用做什么。',
    staff: '公示期间收到的异议，要逐条核实。没有成立的异议，到期自动进入审核。',
  },
  'objection-upheld': {
    name: '正在核实异议',
    citizen: '有人对结果提出了意见，查下来有道理。区残联正在决定下一步，会告诉您。',
    staff: '决定重新评定，还是不予批准，并写明理由。',
  },
  reviewing: {
    name: '等待审核',
    citizen: '区残联正在做最后审核，十个工作日内办完。您不用做什么。',
    staff: '核对资料、评定表、签名盖章和公示结果，作出决定。',
  },
  ...REGISTRY_STAGE_TEXTS,
  'notice-after': {
    name: '已发证，公示中',
    citizen: '电子证已经发到手机里，现在就能用，上面写着“公示中”。公示完这几个字会去掉。',
    staff: '证已发出，正在公示。收到的异议要逐条核实，成立的异议会暂停这本证。',
  },
  suspended: {
    name: '证已暂停',
    citizen: '有人提出了意见，查下来有道理，这本证先暂停使用。区残联正在处理，会告诉您结果。',
    staff: '决定恢复、重新评定，还是撤回，并写明理由。',
  },
  refused: {
    name: '没有受理',
    citizen: '这次没有受理，理由写在下面。情况变了，可以再申请。',
    staff: '已经写明理由，没有受理。',
  },
  rejected: {
    name: '没有批准',
    citizen: '这次没有批准，理由写在下面。有疑问，可以到区残联窗口问，或在这里留言。',
    staff: '已经写明理由，没有批准。',
  },
  'closed-not-certified': {
    name: '已结束，没有发证',
    citizen: '评定没有达到标准，这件事已经结束。以后情况变重了，可以再申请。',
    staff: '异议期限已过，或结论已是最终结论，这件事已经结束。',
  },
  withdrawn: {
    name: '已撤回',
    citizen: '您撤回了申请。想办的时候，可以再申请。',
    staff: '申请人已经撤回，不用再做什么。',
  },
} satisfies Record<string, StageTexts>;

export const ASSESSED_ACTION_TEXTS = {
  ...REGISTRY_ACTION_TEXTS,
  accept: { name: '受理', done: '受理了申请' },
  return: { name: '退回补正', done: '退回，请申请人补交' },
  refuse: { name: '不予受理', done: '没有受理，并写明了理由' },
  withdraw: { name: '撤回申请', done: '撤回了申请' },
  supplement: { name: '补交资料', done: '补交了资料' },
  'assign-hospital': { name: '指定医院', done: '指定了评定医院' },
  book: { name: '预约时间', done: '约好了去医院的时间' },
  rebook: { name: '改时间', done: '改了去医院的时间' },
  'cancel-booking': { name: '取消预约', done: '取消了预约' },
  'begin-assessment': { name: '开始评定', done: '医生开始评定' },
  conclude: { name: '写好结论', done: '医生写好了结论' },
  sign: { name: '签名', done: '医生签了名' },
  seal: { name: '盖章', done: '医院盖了章' },
  object: { name: '申请重新评定', done: '对结论提出了异议' },
  'close-not-certified': { name: '结束', done: '期限已过，没有提出异议，事情结束' },
  reassess: { name: '重新评定', done: '决定重新评定' },
  decline: { name: '登记：维持原结论', done: '复核后维持原结论' },
  'end-notice': { name: '公示结束', done: '公示结束，没有成立的异议' },
  'uphold-objection': { name: '异议成立', done: '公示中的异议成立' },
  approve: { name: '批准', done: '批准发证' },
  restore: { name: '恢复使用', done: '恢复了这本证' },
} satisfies Record<string, ActionTexts>;

/** Why an act of these stages is not open now. */
export const ASSESSED_BLOCKED_TEXTS = {
  'withdraw-too-late': '证已经发过，不能撤回。请等重新评定的结果。',
  'returned-before': '补正只能退回一次。请受理，或写明理由不予受理。',
  'no-conclusion': '还没有写结论。请先写好结论，再签名。',
  'signed-already': '您已经签过这份结论，不用再签。请等别的医生签。',
};
