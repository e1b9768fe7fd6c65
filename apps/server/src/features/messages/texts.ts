import { ROLE_NAMES } from '@yimi/domain/organisation-names';
import type { Role } from '@yimi/domain/roles';
import type { DeskAct } from '@yimi/service-kit/desk-acts';

/** What people are told. A text message on a shared phone must not reveal a disability: it names no service. */
export const messageTexts = {
  sms: '【一米】您在一米办理的事项有新进展，请打开一米查看。不需要回电话。',
  /** A field 「thing」 of a WeChat template takes 20 characters. */
  wechat: '您办理的事项有新进展',
  moved: (service: string, stage: string) => `${service}：${stage}`,
  submittedFor: (service: string) => ({
    title: `代办人替您交了：${service}`,
    body: '您同意过他替您办理。如果不是您的意思，请打开“代办”，马上撤回委托。',
  }),
  proxyGranted: {
    principal: (agent: string, until: string) => ({
      title: `您委托了${agent}代办`,
      body: `他可以替您申请和看进度，到 ${until} 为止。您随时可以在“代办”里撤回。`,
    }),
    agent: (principal: string, until: string) => ({
      title: `${principal}委托您代办`,
      body: `您可以替他申请和看进度，到 ${until} 为止。每一步都会告诉他本人。`,
    }),
  },
  proxyEnded: {
    principal: (agent: string) => ({
      title: `您对${agent}的委托结束了`,
      body: '他不能再替您办理，也看不到您的办件了。',
    }),
    agent: (principal: string) => ({
      title: `${principal}对您的委托结束了`,
      body: '您不能再替他办理。没交的申请已经删除。',
    }),
  },
  complaintAnswered: {
    title: '您提的“我觉得不对”有答复了',
    body: '请打开“谁看过我的档案”，看答复。还不满意，可以再问，也可以到区残联窗口说。',
  },
  /** A check that comes due says by when, and that nothing stops by itself. */
  entitlement: {
    reminded: (service: string) => ({
      title: `${service}：该年审了`,
      body: '请打开“我的待遇”，选一种核对办法。工作人员核对、上门核对，效果一样。没有核对以前，待遇照常。',
    }),
    warned: (service: string) => ({
      title: `${service}：快到年龄了`,
      body: '到哪一天为止，写在“我的待遇”里。以后怎么办，可以问残协员，也可以发短信问区残联。',
    }),
    checked: (service: string) => ({ title: `${service}：年审通过了`, body: '待遇照常，您不用做什么。' }),
    stopped: (service: string) => ({
      title: `${service}：从下个月起停发`,
      body: '理由和怎么恢复，写在“我的待遇”里。不同意的，可以到区残联窗口提出，也可以发短信问。',
    }),
    resumed: (service: string) => ({ title: `${service}：恢复了`, body: '从这个月起照常享受。' }),
    ended: (service: string) => ({
      title: `${service}：从下个月起结束`,
      body: '理由写在“我的待遇”里。不同意的，可以到区残联窗口提出，也可以发短信问。',
    }),
  } as Readonly<Record<string, (service: string) => { title: string; body: string }>>,
  certificate: {
    frozen: {
      title: '您的残疾人证暂停使用',
      body: '公示期间有人提出异议，残联正在核实。核实后我们会告诉您结果。',
    },
    active: { title: '您的残疾人证可以使用了', body: '残联核实完了。您的残疾人证恢复使用。' },
    expired: { title: '您的残疾人证到期了', body: '请换新证。可以在一米申请，也可以请残协员帮忙。' },
    cancelled: { title: '您的残疾人证注销了', body: '想知道原因，请打开办理进度。不同意，可以提出。' },
    lost: { title: '您的旧残疾人证作废了', body: '您报了挂失。旧证不能再用。' },
    superseded: { title: '您的旧残疾人证作废了', body: '您有了新证。请用新证。' },
  } as Readonly<Record<string, { title: string; body: string }>>,
};

type CalledText = (caseNo: string) => { title: string; body: string };

type Post = { role: Role; unitName: string; regionName: string; validFrom: string; validTo: string | null };

const postWords = ({ unitName, role, regionName }: Post) => `${unitName} · ${ROLE_NAMES[role]}（${regionName}）`;

/** What staff are told. */
export const staffTexts = {
  granted: (post: Post) => ({
    title: '您有了新岗位',
    body: `${postWords(post)}，从 ${post.validFrom} 起${post.validTo ? `，到 ${post.validTo} 为止（当天不再算）` : ''}。`,
  }),
  ended: (post: Post) => ({
    title: '您的一个岗位结束了',
    body: `${postWords(post)}。没办完的工作已经交给接手的人。`,
  }),
  handed: (count: number) => ({
    title: `有 ${count} 件工作交给您了`,
    body: '原来办理的人离开了岗位。请在“我的办件”和草稿里接着办。',
  }),
  waiting: (count: number) => ({
    title: `有 ${count} 件工作等人接手`,
    body: '原来办理的人离开了岗位。请打开“交接”，选一件接手。',
  }),
  /** An act of the desk, by the number of its case: the text names no citizen. */
  called: {
    'hand-over': (caseNo: string) => ({
      title: `有一件转给您办：${caseNo}`,
      body: '转办的理由写在办理经过里。请打开办件接着办。',
    }),
    'ask-opinion': (caseNo: string) => ({
      title: `请您提意见：${caseNo}`,
      body: '同事在等您的意见，办理期限照常计算。请打开办件写意见。',
    }),
    'give-opinion': (caseNo: string) => ({ title: `意见回来了：${caseNo}`, body: '请打开办件看意见，再作决定。' }),
    supervise: (caseNo: string) => ({ title: `领导督办：${caseNo}`, body: '请打开办件，尽快办理，并回复督办。' }),
    'answer-supervision': (caseNo: string) => ({ title: `督办有了回复：${caseNo}`, body: '回复写在办理经过里。' }),
    remind: (caseNo: string) => ({
      title: `今天到期：${caseNo}`,
      body: '今天是办理期限的最后一天。过了今天，会转给上一级。',
    }),
  } as Partial<Record<DeskAct, CalledText>>,
  complaintMade: { title: '有人对一条记录说“我觉得不对”', body: '请打开“群众疑问”核查，在期限内答复。' },
  complaintOverdue: { title: '有一条“我觉得不对”超期没有答复', body: '请督促安全管理员或审计管理员马上核查、答复。' },
  rulesProposed: { title: '有一项本区的规定等您公布', body: '请打开“政策规则”，看它会影响多少人，公布或退回。' },
  exportAsked: { title: '有一份导出等您审批', body: '请打开“导出审批”，看用途是不是必须、列是不是最少。' },
  exportRefused: (number: string) => ({
    title: `导出没有批准：${number}`,
    body: '理由写在“导出申请”里。还需要的，改小范围再申请。',
  }),
  exportMade: (number: string) => ({
    title: `名单可以下载了：${number}`,
    body: '请打开“导出申请”下载。限 3 次、7 天，用完删除。',
  }),
  alarmRaised: { title: '系统发现一条异常操作', body: '请打开“异常提醒”核查，写明结果后关闭。' },
  judgedOtherwise: { title: '夜间重判有办件答案不一样', body: '请打开“政策规则”，看是哪几件、哪一条，再核对。' },
  proposed: { title: '有一项人员变动等您确认', body: '请打开“机构人员”查看，确认或不同意。' },
};
