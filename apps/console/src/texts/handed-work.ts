export const HANDED_WORK = {
  title: '交接',
  lead: '同事离开岗位后没办完的事，在这里等人接手。接手以后，它就在您名下。',
  table: '等人接手的工作',
  columns: { subject: '姓名', what: '内容', region: '地区', from: '原经办人', since: '移交时间', act: '操作' },
  draft: (service: string) => `${service}（没写完的申请）`,
  openCase: (service: string, caseNo: string) => `${service} ${caseNo}`,
  take: '接手',
  takeOf: (subject: string) => `接手${subject}的工作`,
  taken: (subject: string) => `${subject}的工作已经交给您。`,
  empty: { title: '没有等人接手的工作', words: '有同事离开岗位时，没办完的事会出现在这里。' },
};
