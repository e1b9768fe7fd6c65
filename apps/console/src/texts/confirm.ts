/** Where staff show again that they are the owner of the account, and choose a password. */
export const CONFIRM = {
  title: '先确认是您本人',
  lead: '离上次登录已经超过五分钟。这件事关系到谁能用您的账户，请再确认一次。',
  password: '密码',
  totp: '动态验证码',
  totpHint: '验证器上正在显示的 6 位数字，可以粘贴。',
  submit: '确认',
  byPasskey: '用通行密钥确认',
  passkeyNotUsed: '没有用通行密钥确认。请再试一次，或输入密码和动态码。',
  cancel: '不办了',
  summaryTitle: '还没有确认',
};

export const PASSWORD = {
  title: '密码',
  lead: '您可以随时改自己的密码。改的时候要输旧密码和动态验证码。',
  change: '改密码',
  old: '旧密码',
  next: '新密码',
  nextHint: '至少 12 个字，不要包含登录名、姓名和单位。几个不相干的词连起来，好记又安全。',
  show: '显示密码',
  totp: '动态验证码',
  totpHint: '验证器上正在显示的 6 位数字，可以粘贴。',
  submit: '改密码',
  cancel: '不改了',
  done: '密码已经改好，下次用新密码登录。',
  summaryTitle: '密码还没有改',
  errors: { old: '请填写旧密码', next: '请填写新密码', totp: '请填写 6 位数字的动态验证码' },
};

export const OTHER_SESSIONS = {
  says: '您在别的设备上还登录着。如果怕别人在用，请一起结束。',
  end: '结束其他登录',
  ended: '其他登录已经结束，那些设备五秒内就退出。',
};
