/** What people are told. A text message on a shared phone must not reveal a disability: it names no service. */
export const messageTexts = {
  sms: '【一米】您在一米办理的事项有新进展，请打开一米查看。不需要回电话。',
  /** A field 「thing」 of a WeChat template takes 20 characters. */
  wechat: '您办理的事项有新进展',
  moved: (service: string, stage: string) => `${service}：${stage}`,
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
