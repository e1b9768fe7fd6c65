/** Which answers are refusals of somebody who had no right, and not of a wrong entry. */
import { PROBLEMS, type ProblemCode } from '@yimi/domain/problems';
import type { FastifyRequest } from 'fastify';
import type { Denials } from './denials.ts';
import { tokenOf } from './guard.ts';

/** By these whoever is outside the scope is told no more than that there is nothing. */
const NOTHING_THERE: ReadonlySet<ProblemCode> = new Set(['not-found', 'draft-gone', 'upload-gone']);

export function noteRefusal(denials: Denials, request: FastifyRequest): void {
  const { yimiRefusal: code, yimiSession: session, routeOptions } = request;
  const door = routeOptions.config.yimiDoor;
  if (!code || !door) return;
  const targets = Object.values((request.params ?? {}) as Record<string, string>);
  const attempt = { session, door, code, targets };
  if (code === 'not-signed-in') denials.note({ ...attempt, token: tokenOf(request) });
  else if (PROBLEMS[code].status === 403) denials.note(attempt);
  else if (session && NOTHING_THERE.has(code)) denials.note(attempt);
}
