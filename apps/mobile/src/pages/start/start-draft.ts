import type { Body } from '@yimi/api-client/client';
import { goInstead } from '../../device/navigate.ts';
import { routes } from '../../routes.ts';
import { api } from '../../state/api.ts';

export type DraftSubject = Body<'/api/drafts', 'post'>['subject'];

/** Opens the draft of this person and service: a new one, or the one that was begun. */
export async function startDraft(serviceId: string, subject: DraftSubject): Promise<void> {
  const { id } = await api.post('/api/drafts', { body: { serviceId, subject } });
  goInstead(routes.form(id));
}
