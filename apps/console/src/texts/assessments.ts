export const ASSESSMENTS = {
  title: '评定',
  phone: '请在手机上评定',
  phoneWords: '测量值、结论和签名都在手机上办理。用同一账号登录手机页面，就能看到下面这些件。',
  today: '今天',
  open: '未完成',
  emptyToday: '今天没有预约。',
  emptyOpen: '没有未完成的评定。',
  columns: { caseNo: '案号', subject: '申请人', visit: '就诊时间', stage: '环节' },
  noVisit: '未登记',
};
