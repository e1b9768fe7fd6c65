/** Assessments, as doctors read them. */
import type { Assessment } from '@yimi/api-client/views';
import { api } from './api.ts';

export async function readAssessment(caseId: string): Promise<Assessment> {
  return (await api.get('/api/assessments/{caseId}', { path: { caseId } })) as Assessment;
}
