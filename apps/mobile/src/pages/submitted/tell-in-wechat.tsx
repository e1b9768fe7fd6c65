import { useState } from 'react';
import { askForMessages, canAskForMessages } from '../../device/message-consent';
import { Button } from '../../parts/button';
import { Callout } from '../../parts/callout';
import { Text } from '../../parts/text';
import { api } from '../../state/api.ts';
import { useData } from '../../state/use-data.ts';
import { texts } from '../../texts/cases.ts';

/**
 * In WeChat: whether news may come there. It is asked when there is something to hear of, and never without a touch;
 * each yes is good for one message, as WeChat counts them.
 */
export function TellInWechat() {
  const district = useData(() => (canAskForMessages ? api.get('/api/district') : Promise.resolve(undefined)), []);
  const [answer, setAnswer] = useState<boolean>();
  const template = district.value?.wechatTemplateId;
  if (!template) return null;
  if (answer !== undefined)
    return <Callout tone={answer ? 'good' : undefined} title={answer ? texts.wechatYes : texts.wechatNo} alert />;
  return (
    <>
      <Button look="secondary" icon="message" onPress={async () => setAnswer(await askForMessages(template))}>
        {texts.wechatAsk}
      </Button>
      <Text tone="soft">{texts.wechatAskSays}</Text>
    </>
  );
}
