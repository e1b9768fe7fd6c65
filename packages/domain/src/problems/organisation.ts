/** Units, posts, and changes to them by four eyes. */
import type { ProblemText } from './problem-text.ts';

export const ORGANISATION_PROBLEMS = {
  'unit-unknown': {
    status: 422,
    title: '没有找到这个单位，或者它在这一天还没有设立、已经撤销。请重新选择单位。',
    developer: 'No such unit, or not in force on the day.',
  },
  'unit-code-taken': {
    status: 409,
    title: '这个单位编号已经有单位用了。请换一个编号。',
    developer: 'Another unit has this code.',
  },
  'unit-has-posts': {
    status: 409,
    title: '这个单位到那天还有人在岗。请先结束这些岗位，再撤销单位。',
    developer: 'Posts of the unit last longer than the unit would.',
  },
  'unit-without-key': {
    status: 409,
    title: '这个单位没有印章密钥，不用更换。有印章密钥的是评定医院。',
    developer: 'Only hospitals hold an organisation key.',
  },
  'account-unknown': {
    status: 422,
    title: '没有找到这个工作人员，或者账号已经停用。请重新选择。',
    developer: 'No such staff account in force.',
  },
  'login-taken': {
    status: 409,
    title: '这个登录名已经有人用了。请换一个登录名。',
    developer: 'Another account has this login.',
  },
  'login-characters': {
    status: 422,
    title: '登录名请用 3 到 40 个小写字母、数字或短横线，以字母开头。',
    developer: 'A login is /^[a-z][a-z0-9-]{2,39}$/.',
  },
  'post-unknown-here': {
    status: 422,
    title: '没有找到这个岗位，或者它已经结束。请刷新页面后重新选择。',
    developer: 'No such post, or it has ended.',
  },
  'post-place': {
    status: 422,
    title: '这个岗位不能设在这个单位或这个范围。请看岗位说明，重新选择单位和地区。',
    developer: 'The role does not fit the kind of unit or the level of the region: see post-rules.ts.',
  },
  'region-outside-unit': {
    status: 422,
    title: '这个地区不归这个单位管。请重新选择地区。',
    developer: "The region lies outside the unit's own.",
  },
  'post-clash': {
    status: 409,
    title: '这个人的另一个岗位和它不能由同一人担任。请换一个人，或先结束那个岗位。',
    developer: 'One person may not hold both roles: see post-rules.ts.',
  },
  'post-held': {
    status: 409,
    title: '这个人在这段时间已经有同样的岗位，不用再设。',
    developer: 'The same account holds the same role, unit and region at the same time.',
  },
  'stand-in-mismatch': {
    status: 422,
    title: '代班要选被代的岗位，并且岗位、单位和范围要一样，不能自己代自己。',
    developer: 'A stand-in has the role, unit and region of the post named in insteadOf, held by somebody else.',
  },
  'end-needed': {
    status: 422,
    title: '代班和代管要写到哪一天为止。请填写结束日期。',
    developer: 'Stand-ins and delegations have an end date.',
  },
  'date-past': {
    status: 422,
    title: '日期不能早于今天。请重新选择日期。',
    developer: 'A change begins today at the earliest.',
  },
  'dates-order': {
    status: 422,
    title: '结束日期要晚于开始日期。请重新选择日期。',
    developer: 'The end does not come after the beginning.',
  },
  'successor-unfit': {
    status: 422,
    title: '接手的人在那一天没有同样岗位、同样范围。请换一个人，或先给他设岗位，或留空交给本单位。',
    developer: 'The successor holds no post of the same role that covers the area on that day.',
  },
  'change-of-own': {
    status: 403,
    title: '不能提出或确认和自己有关的岗位变动。请另一位管理员来办。',
    developer: 'The change concerns the account of the caller.',
  },
  'change-by-self': {
    status: 403,
    title: '自己提出的变动要由另一个人确认。请另一位安全管理员或负责人来确认。',
    developer: 'Four eyes: proposer and confirmer are different accounts.',
  },
  'change-decided': {
    status: 409,
    title: '这项变动已经处理过了。请刷新页面看结果。',
    developer: 'The change is no longer proposed.',
  },
  'work-taken': {
    status: 409,
    title: '这件工作刚才已经有人接手了。请刷新页面。',
    developer: 'The handed work was taken by somebody else.',
  },
  'draft-of-yours': {
    status: 409,
    title: '您已经有这个人同一事项的草稿。请先办完或删掉自己的那份，再来接手。',
    developer: 'One draft for each account, person and service.',
  },
  'import-unreadable': {
    status: 422,
    title: '这个文件读不出来。请用 Excel 另存为 .xlsx 或 .csv，再上传一次。',
    developer: 'Neither XLSX nor CSV in UTF-8 or GB 18030.',
  },
  'import-headings': {
    status: 422,
    title: '表头对不上，或者表里没有内容。请先下载现有的表，在里面改，再上传。',
    developer: 'The first row of each sheet has to hold the headings of units, people or posts: see texts.ts.',
  },
  'import-too-long': {
    status: 422,
    title: '一次最多 5000 行。请分成几个文件上传。',
    developer: 'More than 5 000 rows.',
  },
  'import-has-errors': {
    status: 409,
    title: '表里还有不对的行。请照提示改好，再上传一次。',
    developer: 'At least one row cannot be applied; see the preview.',
  },
  'import-changes-nothing': {
    status: 409,
    title: '这张表和现在的情况一样，没有要改的。',
    developer: 'Every row is so already.',
  },
  'import-applied': {
    status: 409,
    title: '这张表已经生效了，不用再提交。',
    developer: 'The import was applied before.',
  },
  'import-not-applied': {
    status: 409,
    title: '这张表没有生效，或者已经撤回了，不用再撤回。',
    developer: 'Only an applied import is undone, once.',
  },
} as const satisfies Record<string, ProblemText>;
