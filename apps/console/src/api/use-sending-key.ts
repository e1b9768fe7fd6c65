import { useRef } from 'react';
import { newKey } from './new-key.ts';

/**
 * The idempotency key of what is about to be sent: the same for the same content, so that sending again after a lost
 * answer counts once; a new one when the content was changed.
 */
export function useSendingKey(): (content: unknown) => string {
  const last = useRef({ content: '', key: '' });
  return (content) => {
    const written = JSON.stringify(content);
    if (last.current.content !== written) last.current = { content: written, key: newKey() };
    return last.current.key;
  };
}
