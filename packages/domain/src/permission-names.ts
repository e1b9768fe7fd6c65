/** What each permission is called where people read the table, and under which heading it stands. */
import type { Permission, Reach } from './permissions.ts';

export const PERMISSION_GROUPS = {
  cases: '申请和办件',
  assessment: '残疾评定',
  certificates: '残疾人证',
  benefits: '待遇和发放',
  fieldwork: '上门走访',
  rules: '政策规则',
  own: '自己的账户和消息',
  organisation: '机构、岗位和设置',
  oversight: '监督',
} as const;

type Group = keyof typeof PERMISSION_GROUPS;

export const PERMISSION_NAMES: Readonly<Record<Permission, { group: Group; name: string }>> = {
  'draft.write': { group: 'cases', name: '填写申请' },
  'file.write': { group: 'cases', name: '上传照片和材料' },
  'case.submit': { group: 'cases', name: '提交申请' },
  'case.enter': { group: 'cases', name: '发起办件' },
  'paper.enter': { group: 'cases', name: '录入纸质申请' },
  'case.own': { group: 'cases', name: '看自己交的、录入的办件' },
  'proxy.own': { group: 'cases', name: '委托别人代办、撤回委托' },
  'case.read': { group: 'cases', name: '打开一件，看它的内容' },
  'case.act': { group: 'cases', name: '办一件（每个环节谁能办，见“办件各环节”）' },
  'case.coordinate': { group: 'cases', name: '转办一件、请同事提意见' },
  'file.read': { group: 'cases', name: '看办件里的照片' },
  'queue.read': { group: 'cases', name: '看办件列表' },
  'work.take': { group: 'cases', name: '接手离岗同事没办完的工作' },
  'person.lookup': { group: 'cases', name: '按身份证号和姓名核对一个人' },
  'objection.decide': { group: 'cases', name: '处理公示中的意见' },
  'notice.public': { group: 'cases', name: '看公示名单（姓名已遮盖）' },

  'case.reveal': { group: 'cases', name: '写明理由，看一件里的完整号码' },

  'hospital.read': { group: 'assessment', name: '看评定医院和空余号' },
  'appointment.book': { group: 'assessment', name: '预约、改约评定' },
  'assessment.read': { group: 'assessment', name: '看评定记录' },
  'assessment.write': { group: 'assessment', name: '录入测量值、下结论、签名' },
  'assessment.seal': { group: 'assessment', name: '给评定结论盖章' },

  'certificate.own': { group: 'certificates', name: '看自己名下的证' },
  'certificate.read': { group: 'certificates', name: '看残疾人证（证号已遮盖）' },
  'registry.read': { group: 'certificates', name: '看报送全国系统的回执' },

  'entitlement.own': { group: 'benefits', name: '看自己的待遇、选年审办法' },
  'entitlement.read': { group: 'benefits', name: '看到期要年审的名单' },
  'entitlement.check': { group: 'benefits', name: '登记年审结果' },
  'entitlement.change': { group: 'benefits', name: '停发、恢复、结束待遇' },
  'visit.read': { group: 'fieldwork', name: '看本地区今天要走访谁、为什么' },
  'visit.record': { group: 'fieldwork', name: '记下走访的结果' },
  'payment.read': { group: 'benefits', name: '看发放清单' },
  'payment.prepare': { group: 'benefits', name: '制作发放清单、录入银行回盘' },
  'payment.approve': { group: 'benefits', name: '审定别人制作的发放清单' },
  'amount.read': { group: 'benefits', name: '看发放标准' },
  'amount.propose': { group: 'benefits', name: '登记发放标准' },
  'amount.confirm': { group: 'benefits', name: '复核别人登记的发放标准' },

  'rules.read': { group: 'rules', name: '看政策规则和本区的规定' },
  'rules.propose': { group: 'rules', name: '提出本区的规定' },
  'rules.watch': { group: 'rules', name: '看夜间重判有没有答案不一样的' },
  'rules.publish': { group: 'rules', name: '公布、退回别人提出的规定' },

  'session.own': { group: 'own', name: '登录、退出、看自己登录的设备' },
  'message.own': { group: 'own', name: '看自己的消息' },

  'settings.read': { group: 'organisation', name: '看本区设置' },
  'organisation.read': { group: 'organisation', name: '看机构、人员、岗位和权限' },
  'organisation.staff': { group: 'organisation', name: '提出增减单位和账号' },
  'organisation.posts': { group: 'organisation', name: '提出增减岗位、更换印章密钥' },
  'organisation.confirm': { group: 'organisation', name: '复核别人提出的变更' },

  'trail.own': { group: 'own', name: '看谁看过、改过自己的档案，觉得不对就提出' },
  'export.ask': { group: 'oversight', name: '申请导出名单、下载批准了的' },
  'export.decide': { group: 'oversight', name: '审批别人的导出申请' },
  'audit.read': { group: 'oversight', name: '查审计记录（姓名已遮盖）' },
  'alarm.handle': { group: 'oversight', name: '核查系统发现的异常操作' },
  'complaint.answer': { group: 'oversight', name: '核查并答复群众提出的“我觉得不对”' },
};

/** What a reach means to somebody whose area is as large as `area` says. */
export function reachName(reach: Reach, area: string): string {
  switch (reach) {
    case 'own':
      return '只限自己的';
    case 'area':
      return area;
    case 'hospital':
      return '交给本医院的';
    case 'district':
      return '全区（不含个人档案）';
  }
}
