/** Hospitals: appointments, measured values, signatures, seals. */
import type { ProblemText } from './problem-text.ts';

export const ASSESSMENT_PROBLEMS = {
  'hospital-unknown': {
    status: 422,
    title: '没有找到这家医院，请从指定医院的列表里选。',
    developer: 'No designated hospital of this county.',
  },
  'slot-full': {
    status: 409,
    title: '这个时间已经约满，请选另一个时间。',
    developer: 'The slot has no free place.',
  },
  'slot-in-the-past': {
    status: 422,
    title: '这个时间已经过了，请选以后的时间。',
    developer: 'The slot begins before now.',
  },
  'slot-of-other-hospital': {
    status: 422,
    title: '这个时间不是给您指定的医院的，请从这家医院的时间里选。',
    developer: 'The slot belongs to another hospital than the case.',
  },
  'slot-gone': {
    status: 404,
    title: '这个时间已经取消，请选另一个时间。',
    developer: 'No such slot.',
  },
  'assessment-not-begun': {
    status: 409,
    title: '评定还没有开始，请先点“开始评定”。',
    developer: 'No assessment in this round.',
  },
  'measured-values-wrong': {
    status: 422,
    title: '有几个测量值不对，请按提示修改。',
    developer: 'Measured values are missing or out of range; see fields.',
  },
  'level-needed': {
    status: 422,
    title: '结论是符合标准，请为每一类选定等级。',
    developer: 'A conclusion that meets the standard needs a level for each part.',
  },
  'reason-for-difference-needed': {
    status: 422,
    title: '结论和建议等级不同，请写明理由。',
    developer: 'The conclusion differs from the suggestion and carries no reason.',
  },
  'conclusion-needed': {
    status: 409,
    title: '还没有写结论，请先写好结论再签名。',
    developer: 'There is no concluded document to sign or seal.',
  },
  'signature-of-other-document': {
    status: 409,
    title: '结论刚才改过，您看到的不是最新的。请重新看一遍再签。',
    developer: 'The digest is not the one of the current document.',
  },
  'pin-wrong': {
    status: 422,
    title: '签名密码不对，请再输一次。[还可以试 {left} 次。]',
    developer: 'The PIN does not open the private key.',
  },
  'pin-locked': {
    status: 429,
    title: '签名密码输错太多次，先锁住了。请过一刻钟再试[（{until} 以后）]。',
    developer: 'The signing key is locked after repeated failures.',
  },
  'key-missing': {
    status: 409,
    title: '还没有可用的签名密钥，请联系管理员办理。',
    developer: 'No signing key in force for this doctor or hospital.',
  },
  'already-signed': {
    status: 409,
    title: '您已经签过这份结论，不用再签。还差别的医生的签名，请等他们签完。',
    developer: 'This doctor has signed this document in this round.',
  },
  'seal-by-other-hospital': {
    status: 403,
    title: '这份评定表是另一家医院做的，请由那家医院盖章。',
    developer: 'The seal keeper belongs to another hospital than the assessment.',
  },
  'seal-before-signatures': {
    status: 409,
    title: '医生还没有签完，请等签名齐了再盖章。',
    developer: 'Fewer signatures than the district setting asks for.',
  },
  'already-sealed': {
    status: 409,
    title: '这份评定表已经盖过章，不能再改。请刷新页面查看。',
    developer: 'The assessment of this round is sealed.',
  },
} as const satisfies Record<string, ProblemText>;
