import type { VisitOutcome, VisitReason } from '@yimi/api-client/views';
import { CHECK_WAY_TEXTS } from '@yimi/service-kit/generic-texts';
import type { CheckWay } from '@yimi/service-kit/outcome';
import { dayText, momentText } from './time.ts';

/** Words about visits to people at home. */
export const texts = {
  title: '今天要走访',
  lead: '最要紧的在前面。去过的排到后面。',
  kept: (at: string) => `${momentText(at)}存到手机里，没有网络也能打开、能记。`,
  old: (at: string) => `现在连不上网络。这是 ${momentText(at)} 存的。`,
  none: '今天没有要走访的人。',
  noneSays: '年审快到期、材料退回、证快到期、申请没填完的，会出现在这里。',
  count: (people: number) => `一共 ${people} 位`,
  open: '去看看',
  openOne: (name: string) => `看${name}的走访`,
  home: '回首页',
  where: (name: string, region: string) => `${name}，${region}`,
  last: {
    done: (day: string) => `${dayText(day)}去过，办好了。`,
    'nobody-home': (day: string) => `${dayText(day)}去过，没人在家。`,
    'wants-something': (day: string) => `${dayText(day)}去过，本人有事要办。`,
  } satisfies Record<VisitOutcome, (day: string) => string>,
  unsent: (count: number) => `${count} 项存在手机里，有网络时自动发送。`,

  oneTitle: (name: string) => `走访${name}`,
  gone: '这个人不在今天的名单里了。',
  goneSays: '要办的可能已经办好。请回名单看看。',
  list: '回今天的名单',
  reasons: {
    'check-late': '年审过期了',
    'check-due': '该年审了',
    'case-returned': '要补材料',
    wish: '本人有事要办',
    'draft-waits': '申请没填完',
    'certificate-ends': '残疾人证快到期',
  } satisfies Record<VisitReason['kind'], string>,
  nothing: '要办的都记下了。',
  check: '登记年审',
  checkTitle: '登记年审',
  checkSays: (name: string) => `您今天在家里见到了${name}本人，情况没有变，就登记。有变化的不要登记，请告诉区残联。`,
  checkNote: { ask: '要写几句吗？', hint: '可以不写。' },
  checkSend: '见到了本人，登记',
  cancel: '先不登记',
  supplement: '帮本人补材料',
  resume: '接着填申请',
  other: '替本人办别的事',
  outcome: '这次走访怎么样？',
  outcomes: {
    done: { label: '见到了，办好了', hint: '也包括已经告诉了本人。' },
    'nobody-home': { label: '没人在家', hint: '名单里会留着，下次再去。' },
    'wants-something': { label: '本人还有事要办', hint: '请写下是什么事。' },
  } satisfies Record<VisitOutcome, { label: string; hint: string }>,
  note: { ask: '要写几句吗？', hint: '身份证号、银行卡号不要写在这里。' },
  record: '记下这次走访',
  recorded: '记下了。',
  checked: '年审登记了。',
  waits: '存在手机里了，有网络时自动发送。',
  errorTitle: '请先改一下',
  missing: { outcome: '请选这次走访怎么样。', note: '请写下本人要办什么事。' },

  conflict: (subject: string) => `${subject}的年审，别人已经登记过。请选怎么办。`,
  mine: (on: string, way: CheckWay) => `您登记的：${dayText(on)}，${CHECK_WAY_TEXTS[way].name}`,
  theirs: (on: string, way: CheckWay) => `别人登记的：${dayText(on)}，${CHECK_WAY_TEXTS[way].name}`,
  keepTheirs: '用别人登记的，不发我的',
  addMine: '两次都留下，再登记一次',
  unsentActs: { check: '登记年审', visit: '走访记录' },
};
