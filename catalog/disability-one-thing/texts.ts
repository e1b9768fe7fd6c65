/** What the service says to people; what its parts ask, they say themselves. */
import type { ServiceTexts } from '@yimi/service-kit/texts';
import { HOLDER_CLAUSE_TEXTS, HOLDER_FACT_TEXTS } from '../benefit-clauses.ts';
import { ENDED, SHARED_ACTION_TEXTS } from '../benefit-flow.ts';
import { ONE_THING } from '../legal-documents.ts';
import { card } from './card.ts';

export const texts: ServiceTexts = {
  name: card.name,
  summary: card.summary,
  easyRead: [
    '想办几样，就选几样。',
    '一样的问题，只问一次。',
    '一次交上去，几个部门一起办。',
    '每一样办到哪里，一页就能看到。',
  ],
  legalBasis: [
    {
      document: ONE_THING,
      articles: [
        {
          article: '重点事项清单：残疾人服务',
          says: '一次告知、一表申请、一套材料、一窗受理、一网通办；各部门各自作出决定。',
        },
      ],
    },
  ],
  offline: ['带残疾人证、身份证和银行卡到乡镇街道或者区残联窗口，一次办完。', '不方便出门的，残协员上门替您一起办。'],
  signLanguageVideo: { none: '一件事还没有手语视频。到窗口可以用写字板，也可以约手语翻译。' },
  sections: { wanted: '要办什么' },
  questions: {
    parts: {
      ask: '想一起办哪几项？',
      hint: '可以选几项。拿不准的也可以选，符合不符合，由各部门看了告诉您。没有残疾人证的，请先办证。',
      easy: '你想办哪几样？',
      options: {
        'living-subsidy': '低保家庭等每月的生活补贴',
        'care-subsidy': '重度残疾每月的护理补贴',
        'pension-premium': '政府替交养老保险费',
        'employment-registration': '登记就业或者失业',
      },
      errors: { missing: '还没有选要办的事。请至少选一项。' },
    },
  },
  stages: {
    running: {
      name: '各部门正在办',
      citizen: '申请已经收到，分给了各个部门。每一项办到哪里，写在下面。一项没有批准，不影响别的。',
      staff: '各部门在各自的办件里决定。这里只看总的进度。',
    },
    decided: {
      name: '每一项都有了结果',
      citizen: '每一项都有了结果，写在下面。',
      staff: '每一项都有了结果。',
    },
    withdrawn: ENDED.withdrawn,
  },
  actions: {
    'all-decided': { name: '各项都有结果', done: '各部门都办完了' },
    withdraw: SHARED_ACTION_TEXTS.withdraw,
  },
  blocked: {},
  missingItems: {},
  refusalReasons: {},
  clauses: HOLDER_CLAUSE_TEXTS,
  facts: HOLDER_FACT_TEXTS,
};
