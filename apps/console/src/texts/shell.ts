import type { Role } from '@yimi/domain/roles';

export const SHELL = {
  product: '一米',
  productTail: '残联工作台',
  skipToMain: '跳到主要内容',
  header: '页首',
  mainNavigation: '主菜单',
  display: '显示方式',
  displayModes: { standard: '标准', large: '大字', contrast: '高对比' },
  post: '当前岗位',
  postOption: (unit: string, role: string) => `${unit} · ${role}`,
  postChanged: (post: string) => `已切换到${post}`,
  signOut: '退出登录',
  loading: '正在读取…',
  loadFailed: '没有读到内容',
  tryAgain: '再试一次',
  titleTail: '一米工作台',
  titleError: (title: string) => `错误：${title}`,
  navigation: {
    queue: '办件',
    sealing: '盖章',
    assessments: '评定',
    notices: '公示',
    account: '我的账户',
  },
  liveLost: '实时更新断开了，正在重新连接。页面内容可能不是最新的。',
  liveBack: '实时更新已恢复',
  missing: {
    title: '没有这个页面',
    words: '地址可能写错了，或您现在的岗位不能打开它。可以换一个岗位，或从主菜单重新进入。',
    home: '回到首页',
  },
};

export const ROLE_NAMES: Readonly<Record<Role, string>> = {
  citizen: '申请人',
  liaison: '残协员',
  'township-clerk': '乡镇（街道）经办人',
  'district-reviewer': '区残联审核人',
  'district-leader': '区残联负责人',
  doctor: '评定医生',
  'seal-keeper': '医院用章人',
  'civil-affairs': '民政工作人员',
  administrator: '系统管理员',
  system: '系统',
};
