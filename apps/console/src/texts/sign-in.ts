export const SIGN_IN = {
  title: '工作人员登录',
  lead: '请使用单位发给您的账号。申请人请从手机页面进入。',
  login: '登录名',
  password: '密码',
  showPassword: '显示密码',
  totp: '动态验证码',
  totpHint: '验证器上正在显示的 6 位数字，可以粘贴。',
  submit: '登录',
  submitting: '正在登录…',
  summaryTitle: '还不能登录',
  errors: {
    login: '请填写登录名',
    password: '请填写密码',
    totp: '请填写 6 位数字的动态验证码',
  },
  ended: '登录已经结束。请重新登录，没有提交的内容还在。',
  notStaff: '这个账号不是工作人员账号。申请人请从手机页面进入。',
};
