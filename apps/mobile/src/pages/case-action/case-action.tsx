import { useRouter } from '@tarojs/taro';
import { useState } from 'react';
import { goBack } from '../../device/navigate.ts';
import { Button } from '../../parts/button';
import { ErrorSummary } from '../../parts/error-summary';
import { Form } from '../../parts/form';
import { Page } from '../../parts/page';
import { signedIn } from '../../parts/signed-in.tsx';
import { Text } from '../../parts/text';
import { TextField } from '../../parts/text-field';
import { api } from '../../state/api.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/case.ts';

/** Acts of an applicant that are asked for once more, on a page of their own, before they are done. */
function CaseAction() {
  const { case: id = '', action = '' } = useRouter().params;
  const [reason, setReason] = useState('');
  const sending = useSending(() => 'reason');
  const words = texts.actions[action as keyof typeof texts.actions] ?? texts.actions.withdraw;
  const asks = 'ask' in words ? words : undefined;

  const act = () => {
    if (asks && reason.trim() === '') return sending.refuse([{ field: 'reason', says: asks.missing }]);
    return sending.send(async () => {
      if (action === 'cancel-booking') await api.delete('/api/cases/{id}/appointment', { path: { id } });
      else {
        const body = asks ? { reason: reason.trim() } : {};
        await api.post('/api/cases/{id}/actions/{action}', { path: { id, action }, body });
      }
      goBack();
    });
  };

  return (
    <Page title={words.title} error={sending.errors.length > 0}>
      <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
      <Text>{words.says}</Text>
      <Form onSend={act}>
        {asks && (
          <TextField
            id="reason"
            label={asks.ask}
            hint={asks.hint}
            kind="long"
            maxLength={500}
            value={reason}
            onChange={setReason}
            error={sending.errors.find(({ field }) => field === 'reason')?.says}
          />
        )}
        <Button look={asks ? 'primary' : 'grave'} busy={sending.busy}>
          {words.confirm}
        </Button>
        <Button look="secondary" onPress={goBack}>
          {words.keep}
        </Button>
      </Form>
    </Page>
  );
}

export default signedIn(CaseAction);
