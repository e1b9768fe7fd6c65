/** Every failure leaves as problem details (RFC 9457), and nothing personal or internal leaves with it. */
import { Problem, type ProblemCode, problem, problemDocument } from '@yimi/domain/problems';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { v7 } from 'uuid';
import { isConnectionLoss } from '../store/database-error.ts';

/** What the framework refuses by itself, in our words. */
const OF_FRAMEWORK: Readonly<Record<string, ProblemCode>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: 'body-too-large',
  FST_ERR_CTP_INVALID_MEDIA_TYPE: 'media-type',
  FST_ERR_CTP_EMPTY_JSON_BODY: 'invalid-request',
  FST_ERR_CTP_INVALID_JSON_BODY: 'invalid-request',
  FST_ERR_CTP_INVALID_CONTENT_LENGTH: 'invalid-request',
  FST_ERR_BAD_URL: 'not-found',
};

export function replyWithProblem(error: unknown, request: FastifyRequest, reply: FastifyReply): void {
  const refused = problemOf(error);
  request.yimiRefusal = refused.code;
  let instance: string | undefined;
  if (refused.status >= 500) {
    instance = `urn:uuid:${v7()}`;
    request.log.error({ err: error, instance, route: request.routeOptions.url }, 'request failed');
  }
  // Who was refused because of load or a limit may come back by itself.
  if (refused.code === 'unavailable') reply.header('retry-after', '5');
  reply.code(refused.status).type('application/problem+json').send(problemDocument(refused, instance));
}

function problemOf(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const { code, statusCode } = error as { code?: string; statusCode?: number };
  if (code && OF_FRAMEWORK[code]) return problem(OF_FRAMEWORK[code]);
  if (statusCode === 429) return problem('too-many-requests');
  // The request never reached its route, such as a body that is no JSON.
  if (statusCode === 400) return problem('invalid-request');
  return problem(isConnectionLoss(error) ? 'unavailable' : 'internal');
}
