export const ACCOUNT = {
  title: '我的账户',
  name: '姓名',
  posts: '岗位',
  postsLead: '您现在可以使用的岗位。办理每一件事时，记录的是当时所用的岗位。',
  current: '当前',
  unit: '单位',
  role: '岗位',
  area: '范围',
  columns: { unit: '单位', role: '岗位', area: '范围', state: '状态' },
  sessions: '登录状态',
  sessionWords: '离开座位前请退出登录。退出后，这台电脑上没有提交的内容会清除。',
  signOut: '退出登录',
};
