/** On what somebody signed in: enough to tell the own sessions apart, too little to tell people apart. */
import type { FastifyRequest } from 'fastify';

export type Device = 'weapp' | 'phone' | 'computer' | 'unknown';

export function deviceOf({ headers }: Pick<FastifyRequest, 'headers'>): Device {
  if (headers['x-yimi-client'] === 'weapp') return 'weapp';
  const agent = headers['user-agent'] ?? '';
  if (/Mobile|Android|iPhone|iPad/i.test(agent)) return 'phone';
  return /Mozilla/.test(agent) ? 'computer' : 'unknown';
}
