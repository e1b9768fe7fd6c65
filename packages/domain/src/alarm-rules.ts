/**
 * Patterns of the trail that somebody has to look into: what work does not ask for. The district's own measure; no
 * source gives one. A pattern raises an alarm and does nothing else: a person judges.
 */

export type AlarmRule = {
  name: string;
  atLeast: number;
  /** What is counted, as it is said behind a number. */
  unit: '次' | '个人' | '个账户';
  /** Counted by the clock's hour or day, Asia/Shanghai. */
  within: 'hour' | 'day';
  /** What was seen, in words. */
  says(count: number): string;
  /** Why it is looked at, and why from this number on. */
  because: string;
  /** What whoever looks into it does first. */
  toDo: string;
};

export const ALARM_RULES = {
  'many-denied': {
    name: '反复被拒绝',
    atLeast: 10,
    unit: '次',
    within: 'hour',
    says: (count) => `一小时里 ${count} 次想打开不该看的内容，都被系统拒绝`,
    because: '点错、旧链接，一小时里也就一两次。十次以上，多半是在试能打开什么。',
    toDo: '先问本人在找什么。说不清楚的，请系统管理员退出他的全部登录，再查他今天的记录。',
  },
  'many-people': {
    name: '短时间看了很多人',
    atLeast: 60,
    unit: '个人',
    within: 'hour',
    says: (count) => `一小时里打开了 ${count} 个人的档案`,
    because: '认真办一件要几分钟，一小时办不到六十个人。看得这么快，不是在办件。',
    toDo: '请他的负责人说明这一小时在办什么。说不清楚的，暂停岗位，再查有没有抄走、拍走。',
  },
  'own-circle': {
    name: '看亲属或邻居的档案',
    atLeast: 1,
    unit: '次',
    within: 'day',
    says: () => '看了自己亲属、被代办人或同村邻居的档案，当天没有办理这个人的任何事',
    because: '亲友熟人应当回避。只看不办，一次也要问。',
    toDo: '请他说明为什么看。没有正当理由的，按规定处理，并告诉档案本人。',
  },
  'nobodys-file': {
    name: '看没来办事的人',
    atLeast: 3,
    unit: '个人',
    within: 'day',
    says: (count) => `一天里核对了 ${count} 个人的身份，这些人都没有办件，也没有开始填写`,
    because: '核对身份是因为本人来办事。人来了又不办，一天里有一两个；三个以上要问。',
    toDo: '请他说明这几个人什么时候来、要办什么。可以打电话问本人。',
  },
  'many-numbers': {
    name: '反复看完整号码',
    atLeast: 10,
    unit: '次',
    within: 'hour',
    says: (count) => `一小时里看了 ${count} 次完整号码`,
    because: '号码平时遮住，只有核对材料、打电话时才要看。一小时十次以上，可能是在抄。',
    toDo: '逐条看他选的理由，和当时办的件对一对。对不上的，暂停岗位。',
  },
  'sign-in-spray': {
    name: '有人在试很多账户',
    atLeast: 10,
    unit: '个账户',
    within: 'hour',
    says: (count) => `一小时里 ${count} 个账户登录没有成功`,
    because: '忘了密码的人试自己的账户。同一小时里十个账户都失败，是有人在一个一个试。',
    toDo: '请系统管理员查看网络来源，必要时断开外网；提醒这些账户的人换密码。',
  },
  'session-replayed': {
    name: '有人用已经退出的登录',
    atLeast: 3,
    unit: '次',
    within: 'hour',
    says: (count) => `一小时里 ${count} 次有人想用这个账户已经退出的登录`,
    because: '退出以后，浏览器不会再用旧的登录。反复用的，可能是被别人抄走了。',
    toDo: '请本人退出全部设备、换密码，检查用过的电脑。',
  },
  'exports-refused': {
    name: '反复想导出',
    atLeast: 3,
    unit: '次',
    within: 'day',
    says: (count) => `一天里 ${count} 次想导出数据，都被拒绝`,
    because: '导出要先申请、有人批准。不申请就反复试，要问。',
    toDo: '请他说明要数据做什么。工作确实需要的，请他走导出申请。',
  },
} as const satisfies Record<string, AlarmRule>;

export type AlarmKind = keyof typeof ALARM_RULES;

export const ALARM_KINDS = Object.keys(ALARM_RULES) as AlarmKind[];
