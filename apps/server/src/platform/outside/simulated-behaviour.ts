import type { FastifyInstance } from 'fastify';

/**
 * How a simulator answers its next calls.
 * slow: does the work, answers late. fail: does nothing, answers 503.
 * twice: does the work and cuts the line before answering, so that the caller asks again and is answered
 * for the second time. garbage: does the work, answers with something that is no answer.
 */
export const MODES = ['ok', 'slow', 'fail', 'twice', 'garbage'] as const;
export type Mode = (typeof MODES)[number];

export type Behaviour = { next(): { mode: Mode; slowMs: number } };

/** Adds `POST /simulator/behaviour {mode, times, slowMs?}`; after `times` calls the simulator is well again. */
export function addBehaviour(app: FastifyInstance): Behaviour {
  let mode: Mode = 'ok';
  let left = 0;
  let slowMs = 15_000;
  app.post<{ Body: { mode: Mode; times: number; slowMs?: number } }>(
    '/simulator/behaviour',
    {
      schema: {
        body: {
          type: 'object',
          required: ['mode', 'times'],
          additionalProperties: false,
          properties: {
            mode: { enum: MODES },
            times: { type: 'integer', minimum: 0 },
            slowMs: { type: 'integer', minimum: 0, maximum: 120_000 },
          },
        },
      },
    },
    async (request) => {
      mode = request.body.mode;
      left = request.body.times;
      slowMs = request.body.slowMs ?? 15_000;
      return { mode, times: left, slowMs };
    },
  );
  return {
    next() {
      if (left === 0) return { mode: 'ok', slowMs };
      left -= 1;
      return { mode, slowMs };
    },
  };
}
