/** Requests that cannot be served, whatever they are about. */
import type { ProblemText } from './problem-text.ts';

export const REQUEST_PROBLEMS = {
  'invalid-request': {
    status: 400,
    title: '填写的内容有几处需要改，请按提示修改后再提交。',
    developer: 'The request does not match the schema; see fields.',
  },
  'idempotency-key-missing': {
    status: 400,
    title: '这次操作没有编号，请刷新页面后再试。',
    developer: 'Writes need the header Idempotency-Key.',
  },
  'idempotency-key-reused': {
    status: 409,
    title: '这次操作和上一次内容不同，请刷新页面，核对后再提交。',
    developer: 'The Idempotency-Key was used before with another body.',
  },
  'foreign-origin': {
    status: 403,
    title: '请从一米的页面里操作。',
    developer: 'Non-GET requests need x-yimi-client: 1 and, when Origin is present, the same host.',
  },
  'too-many-requests': {
    status: 429,
    title: '操作太快了，请等一分钟再试。',
    developer: 'Rate limit; see the header Retry-After.',
  },
  'body-too-large': {
    status: 413,
    title: '一次提交的内容太多，请减少一些再提交。',
    developer: 'The body is larger than the limit of this route.',
  },
  'media-type': {
    status: 415,
    title: '系统读不了这种格式，请刷新页面后再试。',
    developer: 'The Content-Type is not accepted here.',
  },
  'not-found': {
    status: 404,
    title: '没有找到，或者不在您能看的范围里。请回到上一页重新选择。',
    developer: 'No such object within the scope of the caller.',
  },
  'not-allowed': {
    status: 403,
    title: '您现在的岗位不能做这一步。请换一个岗位，或请有权限的同事来办。',
    developer: 'The role of the session lacks the permission of this route, or may not do this action.',
  },
  'outside-area': {
    status: 403,
    title: '这个人不在您负责的地区。请联系当地的残联或残协员。',
    developer: 'The region lies outside the area of the post.',
  },
  'post-unknown': {
    status: 403,
    title: '这个岗位已经不在您名下。请重新登录后选择岗位。',
    developer: 'x-yimi-post names no valid post of this account.',
  },
  'changed-meanwhile': {
    status: 409,
    title: '刚才有人也改了这里。请刷新页面，看过最新内容再操作。',
    developer: 'Another writer won several times; read again and retry.',
  },
  internal: {
    status: 500,
    title: '系统出了点问题，您填的内容没有丢。请稍后再试，还不行请打残联电话或发短信。',
    developer: 'Unexpected error; find the instance id in the log.',
  },
  unavailable: {
    status: 503,
    title: '系统正忙，您填的内容没有丢。请过一分钟再试。',
    developer: 'Overloaded, starting or shutting down; see the header Retry-After.',
  },
} as const satisfies Record<string, ProblemText>;
