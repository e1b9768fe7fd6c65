import type { SmsMessage } from '../sms.ts';

export type ReceivedMessage = SmsMessage & { at: Date };

/** The phones of the simulated network. In memory: a restart empties them. */
export type PhoneInboxes = {
  /** A message whose id was delivered before is not delivered again. */
  deliver(message: SmsMessage): void;
  /** Newest first. */
  of(phone: string): ReceivedMessage[];
  /** Every phone with its messages, the phone with the newest message first. */
  all(): { phone: string; messages: ReceivedMessage[] }[];
};

/** @param now clock @param keep messages kept per phone */
export function phoneInboxes(now: () => Date, keep = 50): PhoneInboxes {
  const seen = new Set<string>();
  const phones = new Map<string, ReceivedMessage[]>();
  return {
    deliver(message) {
      if (seen.has(message.id)) return;
      seen.add(message.id);
      const earlier = phones.get(message.to) ?? [];
      phones.delete(message.to);
      phones.set(message.to, [{ ...message, at: now() }, ...earlier].slice(0, keep));
    },
    of: (phone) => phones.get(phone) ?? [],
    all: () => [...phones].reverse().map(([phone, messages]) => ({ phone, messages })),
  };
}
