/** Signing in, of citizens and staff. */
import type { ProblemText } from './problem-text.ts';

export const SIGN_IN_PROBLEMS = {
  'not-signed-in': {
    status: 401,
    title: '请先登录。没写完的内容已经保存，登录后可以接着写。',
    developer: 'No session cookie, or the session has ended.',
  },
  'phone-wrong': {
    status: 422,
    title: '请输入 11 位的手机号码，以 1 开头。',
    developer: 'The phone number is no mainland mobile number.',
  },
  'code-too-soon': {
    status: 429,
    title: '验证码刚刚发过，请先看看短信，一分钟后可以再发一次。',
    developer: 'A one-time code was sent to this phone within the last minute.',
  },
  'code-wrong': {
    status: 422,
    title: '验证码不对，请照短信再输一次。',
    developer: 'The one-time code does not match.',
  },
  'code-expired': {
    status: 422,
    title: '验证码已经过期，请重新获取一个。',
    developer: 'The one-time code is too old, was used, or was tried too often.',
  },
  'sms-failed': {
    status: 502,
    title: '短信没有发出去，请过一分钟再试，或请残协员帮您登录。',
    developer: 'The SMS provider refused or did not answer.',
  },
  'wechat-code-wrong': {
    status: 422,
    title: '微信登录没有成功。请再点一次“微信登录”，或改用短信验证码。',
    developer: 'WeChat says that the code is wrong, too old or was used.',
  },
  'wechat-failed': {
    status: 502,
    title: '微信现在没有回应。请过一分钟再试，或改用短信验证码。',
    developer: 'WeChat refused or did not answer.',
  },
  'wechat-visit-ended': {
    status: 422,
    title: '等得太久了。请再点一次“微信登录”。',
    developer: 'The ticket is unknown, too old, was used, or was tried too often.',
  },
  'wechat-phone-needed': {
    status: 409,
    title: '第一次用微信登录，请允许使用您的手机号，或改用短信验证码。',
    developer: 'No account is linked to this WeChat id: send a phone code for the ticket first.',
  },
  'citizen-number-needed': {
    status: 409,
    title: '这个手机号第一次登录，请填写姓名和身份证号码。',
    developer: 'The phone is not bound to a person yet; send name and citizenNumber with the same code.',
  },
  'phone-of-other-person': {
    status: 409,
    title: '这个手机号已经登记在别人名下。请换一个手机号，或请残协员帮您更正。',
    developer: 'The phone is bound to an account of another person.',
  },
  'bound-to-other-phone': {
    status: 409,
    title: '您以前用另一个手机号登录过。请用那个手机号，或请残协员帮您更换。',
    developer: 'The person has an account with another phone.',
  },
  'login-wrong': {
    status: 401,
    title: '账号、密码或动态码不对，请再输一次。',
    developer: 'Login, password or TOTP do not match; which one is not told.',
  },
  'totp-wrong': {
    status: 401,
    title: '动态码不对或已经用过，请等验证器换一个新码再输。',
    developer: 'The TOTP does not match the current step or was used before.',
  },
  'login-locked': {
    status: 429,
    title: '输错次数太多，账号先锁住了。请过一刻钟再试[（{until} 以后）]。',
    developer: 'The account is locked after repeated failures.',
  },
  'account-closed': {
    status: 403,
    title: '这个账号已经停用，请联系管理员。',
    developer: 'The account is closed or has no valid post.',
  },
  'account-active': {
    status: 409,
    title: '这个账号已经开通了，不用再发开通码。忘了密码，请提出“重设登录方式”。',
    developer: 'The account has a password: a reset is a change by four eyes.',
  },
  'activation-wrong': {
    status: 401,
    title: '登录名或开通码不对，或者开通码过期了。请核对后再试，或请管理员重新发一个。',
    developer: 'Unknown login, wrong or expired activation code, or five wrong tries; which one is not told.',
  },
  'password-weak': {
    status: 422,
    title: '密码至少要 12 个字，并且不能包含登录名。可以用几个不相干的词连起来。',
    developer: 'At least 12 characters, without the login.',
  },
  'password-common': {
    status: 422,
    title: '这个密码太容易被猜到。请不要用常见的密码、日期、键盘上连着的字，也不要用单位和自己的名字。',
    developer: 'Fewer than 10^10 guesses by zxcvbn, with the words of the person and the district.',
  },
  'confirm-first': {
    status: 403,
    title: '为了安全，请先确认是您本人：再输一次密码和动态码，或者重新登录，五分钟内办这件事。',
    developer: 'The session was confirmed more than five minutes ago: POST /session/confirmation first.',
  },
  'sso-away': {
    status: 502,
    title: '统一身份认证现在没有回应。请过一会儿再试，或用密码和动态码登录。',
    developer: 'The identity provider did not answer, or none is configured.',
  },
  'sso-denied': {
    status: 401,
    title: '您在统一身份认证那边没有登录。请再试一次，或用密码和动态码登录。',
    developer: 'The provider answered access_denied.',
  },
  'sso-refused': {
    status: 401,
    title: '统一身份认证的答复不对，没有登录。请从登录页再试一次；还不行，请告诉管理员。',
    developer: 'Wrong state, code, PKCE verifier, signature, issuer, audience, nonce or time; the log says which.',
  },
  'sso-visit-ended': {
    status: 422,
    title: '等得太久，或者已经用过一次了。请从登录页再点一次。',
    developer: 'The ticket is unknown, too old, was used, or belongs to another account.',
  },
  'sso-too-weak': {
    status: 403,
    title: '统一身份认证这次核对得不够严，不能进工作台。请在那边换一种更严的方式，或用密码和动态码登录。',
    developer: "The provider's acr or amr is not what the district's setting ssoAssurance asks for.",
  },
  'sso-unlinked': {
    status: 403,
    title: '这个统一身份还没有连到工作账户。请先用密码或通行密钥登录，再到“我的账户”里连接。',
    developer: 'No account is linked to this issuer and subject.',
  },
  'sso-linked-elsewhere': {
    status: 409,
    title: '这个统一身份已经连到另一个工作账户。如果不是您连的，请马上告诉管理员。',
    developer: 'Another account is linked to this issuer and subject.',
  },
  'passkey-refused': {
    status: 401,
    title: '通行密钥没有通过。请再试一次，或改用密码和动态码登录。',
    developer: 'Unknown credential, wrong signature, origin or host, or a challenge that was used or is too old.',
  },
} as const satisfies Record<string, ProblemText>;
