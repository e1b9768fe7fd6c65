/**
 * Everything that can be refused, as one closed set: a stable code, a status, a sentence for the person and one for
 * the developer. The sentences lie by subject in problems/; a new code is one more row there.
 */
import { ASSESSMENT_PROBLEMS } from './problems/assessment.ts';
import { BENEFIT_PROBLEMS } from './problems/benefit.ts';
import { CASE_PROBLEMS } from './problems/case.ts';
import { CERTIFICATE_PROBLEMS } from './problems/certificate.ts';
import { EXPORT_PROBLEMS } from './problems/export.ts';
import { FIELDWORK_PROBLEMS } from './problems/fieldwork.ts';
import { ORGANISATION_PROBLEMS } from './problems/organisation.ts';
import { OVERSIGHT_PROBLEMS } from './problems/oversight.ts';
import { PERSON_PROBLEMS } from './problems/person.ts';
import type { ProblemText } from './problems/problem-text.ts';
import { REQUEST_PROBLEMS } from './problems/request.ts';
import { RULE_PROBLEMS } from './problems/rules.ts';
import { SIGN_IN_PROBLEMS } from './problems/sign-in.ts';
import { UPLOAD_PROBLEMS } from './problems/upload.ts';

export const PROBLEMS = {
  ...REQUEST_PROBLEMS,
  ...SIGN_IN_PROBLEMS,
  ...PERSON_PROBLEMS,
  ...CASE_PROBLEMS,
  ...UPLOAD_PROBLEMS,
  ...ASSESSMENT_PROBLEMS,
  ...CERTIFICATE_PROBLEMS,
  ...ORGANISATION_PROBLEMS,
  ...OVERSIGHT_PROBLEMS,
  ...EXPORT_PROBLEMS,
  ...BENEFIT_PROBLEMS,
  ...FIELDWORK_PROBLEMS,
  ...RULE_PROBLEMS,
} as const satisfies Record<string, ProblemText>;

export type ProblemCode = keyof typeof PROBLEMS;

/** Names in braces in a sentence: 'caseNo' in '[（编号 {caseNo}）]'. */
type ParamName<Title extends string> = Title extends `${string}{${infer Name}}${infer Rest}`
  ? Name | ParamName<Rest>
  : never;

type ParamsOf<Code extends ProblemCode> = Readonly<
  Partial<Record<ParamName<(typeof PROBLEMS)[Code]['title']>, string>>
>;

/** What is wrong with one field. `path` is the question's id or the place in the body; `says` is for the person. */
export type FieldProblem = { path: string; says: string; code?: string };

type ProblemOptions<Code extends ProblemCode> = {
  params?: ParamsOf<Code>;
  fields?: readonly FieldProblem[];
  /** Further members of the problem document, such as both values of a draft that was changed elsewhere. */
  more?: Readonly<Record<string, unknown>>;
};

/** A refusal on its way to a person. Thrown by commands and queries, answered by the server as problem details. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly status: number;
  readonly title: string;
  readonly params: Readonly<Record<string, string>>;
  readonly fields: readonly FieldProblem[];
  readonly more: Readonly<Record<string, unknown>>;

  constructor(code: ProblemCode, options: ProblemOptions<ProblemCode> = {}) {
    super(`${code}: ${PROBLEMS[code].developer}`);
    this.code = code;
    this.status = PROBLEMS[code].status;
    this.params = options.params ?? {};
    this.title = sentence(PROBLEMS[code].title, this.params);
    this.fields = options.fields ?? [];
    this.more = options.more ?? {};
  }
}

/** `throw problem('open-application-exists', { params: { caseNo } })` */
export function problem<Code extends ProblemCode>(code: Code, options: ProblemOptions<Code> = {}): Problem {
  return new Problem(code, options);
}

/** The sentence of a code alone, for a form that finds the mistake itself. */
export function problemTitle(code: ProblemCode, params: ParamsOf<ProblemCode> = {}): string {
  return sentence(PROBLEMS[code].title, params);
}

/** One wrong field, in the words of a code. */
export function fieldProblem(path: string, code: ProblemCode): FieldProblem {
  return { path, code, says: problemTitle(code) };
}

/** Problem details (RFC 9457). `instance` is the id under which the refusal is found in the log. */
export function problemDocument(refused: Problem, instance?: string): Record<string, unknown> {
  return {
    ...refused.more,
    type: `https://yimi.example/problems/${refused.code}`,
    title: refused.title,
    status: refused.status,
    detail: PROBLEMS[refused.code].developer,
    ...(instance !== undefined && { instance }),
    ...(Object.keys(refused.params).length > 0 && { params: refused.params }),
    ...(refused.fields.length > 0 && {
      fields: refused.fields.map(({ path, says, code }) => ({ path, code: code ?? refused.code, title: says })),
    }),
  };
}

/** What stands in brackets is left out when a value in it is not known, so no sentence ever shows a brace. */
function sentence(title: string, params: Readonly<Record<string, string | undefined>>): string {
  return title.replace(/\[([^\]]*)\]/g, (_, part: string) => {
    const names = Array.from(part.matchAll(/\{(\w+)\}/g), (match) => match[1] ?? '');
    if (names.some((name) => params[name] === undefined)) return '';
    return part.replace(/\{(\w+)\}/g, (__, name: string) => params[name] ?? '');
  });
}
