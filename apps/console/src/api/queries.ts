/** What pages read, each under a key that live events can mark as out of date. */

import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { Body } from '@yimi/api-client/client';
import { ProblemError } from '@yimi/api-client/problem-error';
import type { Session } from '@yimi/api-client/views';
import { api } from './api.ts';

export const QUEUE_VIEWS = ['mine', 'open', 'overdue', 'all'] as const;
export type QueueView = (typeof QUEUE_VIEWS)[number];
export type QueueFilter = {
  view: QueueView;
  stage?: string;
  service?: string;
  before?: string;
  /** A whole case number, citizen number or name. Never in an address. */
  text?: string;
};

export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<Session | null> => {
    try {
      return await api.get('/api/session');
    } catch (error) {
      if (error instanceof ProblemError && error.status === 401) return null;
      throw error;
    }
  },
  staleTime: Number.POSITIVE_INFINITY,
});

export const districtQuery = queryOptions({
  queryKey: ['district'],
  queryFn: () => api.get('/api/district'),
  staleTime: Number.POSITIVE_INFINITY,
});

export const queueQuery = (filter: QueueFilter) =>
  queryOptions({
    queryKey: ['queue', filter],
    queryFn: ({ signal }) => {
      const { text, ...rest } = filter;
      return text === undefined
        ? api.get('/api/queue', { query: rest, signal })
        : api.post('/api/queue/search', { body: { ...rest, text }, signal });
    },
    placeholderData: keepPreviousData,
  });

export const caseQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id],
    queryFn: ({ signal }) => api.get('/api/cases/{id}', { path: { id }, signal }),
  });

export const colleaguesQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'colleagues'],
    queryFn: ({ signal }) => api.get('/api/cases/{id}/colleagues', { path: { id }, signal }),
  });

export const registryQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'registry'],
    queryFn: ({ signal }) => api.get('/api/cases/{id}/registry', { path: { id }, signal }),
  });

export const objectionsQuery = (id: string) =>
  queryOptions({
    queryKey: ['case', id, 'objections'],
    queryFn: ({ signal }) => api.get('/api/cases/{id}/objections', { path: { id }, signal }),
  });

export const hospitalsQuery = queryOptions({ queryKey: ['hospitals'], queryFn: () => api.get('/api/hospitals') });

export const slotsQuery = (hospitalId: string) =>
  queryOptions({
    queryKey: ['slots', hospitalId],
    queryFn: () => api.get('/api/hospitals/{id}/slots', { path: { id: hospitalId } }),
  });

export const assessmentsQuery = queryOptions({
  queryKey: ['assessments'],
  queryFn: ({ signal }) => api.get('/api/assessments', { signal }),
});

export const assessmentQuery = (caseId: string) =>
  queryOptions({
    queryKey: ['assessments', caseId],
    queryFn: ({ signal }) => api.get('/api/assessments/{caseId}', { path: { caseId }, signal }),
  });

export const noticesQuery = queryOptions({
  queryKey: ['notices'],
  queryFn: ({ signal }) => api.get('/api/notices', { signal }),
});

export const organisationQuery = queryOptions({
  queryKey: ['organisation', 'tree'],
  queryFn: ({ signal }) => api.get('/api/organisation', { signal }),
});

export const changesQuery = queryOptions({
  queryKey: ['organisation', 'changes'],
  queryFn: ({ signal }) => api.get('/api/organisation/changes', { signal }),
});

export const importsQuery = queryOptions({
  queryKey: ['organisation', 'imports'],
  queryFn: ({ signal }) => api.get('/api/organisation/imports', { signal }),
});

export const importQuery = (id: string) =>
  queryOptions({
    queryKey: ['organisation', 'imports', id],
    queryFn: ({ signal }) => api.get('/api/organisation/imports/{id}', { path: { id }, signal }),
  });

export type AuditFilter = Body<'/api/audit/search', 'post'>;

/** By POST: it may hold a citizen number. */
export const auditQuery = (filter: AuditFilter) =>
  queryOptions({
    queryKey: ['audit', filter],
    queryFn: ({ signal }) => api.post('/api/audit/search', { body: filter, signal }),
  });

export const chainQuery = queryOptions({
  queryKey: ['audit-chain'],
  queryFn: ({ signal }) => api.get('/api/audit/chain', { signal }),
});

export const ownExportsQuery = queryOptions({
  queryKey: ['exports', 'own'],
  queryFn: ({ signal }) => api.get('/api/exports/own', { signal }),
});

export const exportsQuery = queryOptions({
  queryKey: ['exports'],
  queryFn: ({ signal }) => api.get('/api/exports', { signal }),
});

export const alarmsQuery = queryOptions({
  queryKey: ['alarms'],
  queryFn: ({ signal }) => api.get('/api/alarms', { signal }),
});

export const complaintsQuery = queryOptions({
  queryKey: ['complaints'],
  queryFn: ({ signal }) => api.get('/api/complaints', { signal }),
});

export const regionsQuery = (parent: string) =>
  queryOptions({
    queryKey: ['regions', parent],
    queryFn: () => api.get('/api/regions', { query: { parent } }),
    staleTime: Number.POSITIVE_INFINITY,
  });

export const handedWorkQuery = queryOptions({
  queryKey: ['handed-work'],
  queryFn: ({ signal }) => api.get('/api/handed-work', { signal }),
});

export const staffMessagesQuery = queryOptions({
  queryKey: ['staff-messages'],
  queryFn: ({ signal }) => api.get('/api/staff-messages', { signal }),
});

export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => api.get('/api/sessions', { signal }),
});

export const passkeysQuery = queryOptions({
  queryKey: ['passkeys'],
  queryFn: ({ signal }) => api.get('/api/passkeys', { signal }),
});

export const ssoLinkQuery = queryOptions({
  queryKey: ['sso-link'],
  queryFn: ({ signal }) => api.get('/api/sso-link', { signal }),
});

export const checksQuery = queryOptions({
  queryKey: ['checks'],
  queryFn: ({ signal }) => api.get('/api/checks-due', { signal }),
});

export const paymentsQuery = queryOptions({
  queryKey: ['payments'],
  queryFn: ({ signal }) => api.get('/api/payment-lists', { signal }),
});

export const paymentListQuery = (id: string) =>
  queryOptions({
    queryKey: ['payments', id],
    queryFn: ({ signal }) => api.get('/api/payment-lists/{id}', { path: { id }, signal }),
  });

export const amountsQuery = queryOptions({
  queryKey: ['amounts'],
  queryFn: ({ signal }) => api.get('/api/benefit-amounts', { signal }),
});

export const ruleVersionsQuery = queryOptions({
  queryKey: ['rule-versions'],
  queryFn: ({ signal }) => api.get('/api/rule-versions', { signal }),
});

type Decision = Body<'/api/rule-versions/impact', 'post'>;

/** What a decision would change among all people, as they are now. */
export const impactQuery = (decision: Decision) =>
  queryOptions({
    queryKey: ['rule-impact', decision],
    queryFn: () => api.post('/api/rule-versions/impact', { body: decision }),
  });

export const ruleReplaysQuery = queryOptions({
  queryKey: ['rule-replays'],
  queryFn: ({ signal }) => api.get('/api/rule-replays', { signal }),
});
