export const BEGIN = {
  title: '发起办件',
  open: '发起办件',
  lead: '区残联自己提出的事在这里填。交了以后由另一位决定，本人会收到消息。',
  service: '办什么',
  who: '给谁办',
  citizenNumber: '身份证号',
  name: '姓名',
  details: '填写内容',
  submit: '提交',
  errors: {
    title: '还不能提交，请先改好下面几处：',
    missing: (question: string) => `还没有回答“${question}”。`,
  },
};
