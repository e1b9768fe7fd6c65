import { callOutside } from './call-outside.ts';
import { OutsideError } from './outside-error.ts';

export type SmsMessage = { id: string; to: string; text: string };

export type SmsClient = {
  /**
   * Hands one text message to the gateway. The gateway delivers an id once, however often it is handed over.
   * @throws OutsideError (retryable) when it is not known whether the gateway took it
   */
  send(message: SmsMessage): Promise<void>;
};

/** @param url address of the SMS gateway, without trailing slash */
export function smsClient(url: string, timeoutMs = 5_000): SmsClient {
  return {
    async send(message) {
      const { status } = await callOutside({
        system: 'sms',
        url: `${url}/v1/messages`,
        method: 'POST',
        body: JSON.stringify(message),
        timeoutMs,
      });
      if (status !== 202) throw new OutsideError('sms', 'garbage', `answered ${status} where 202 was agreed`);
    },
  };
}
