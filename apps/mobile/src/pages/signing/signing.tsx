import { useRouter } from '@tarojs/taro';
import type { Assessment, SigningDocument } from '@yimi/api-client/views';
import { useState } from 'react';
import { goBack } from '../../device/navigate.ts';
import { Button } from '../../parts/button';
import { Callout } from '../../parts/callout';
import { ChoicesField } from '../../parts/choice-field';
import { ErrorSummary } from '../../parts/error-summary';
import { Form } from '../../parts/form';
import { Heading } from '../../parts/heading';
import { Link } from '../../parts/link';
import { List } from '../../parts/list';
import { LoadedPage } from '../../parts/loaded-page.tsx';
import { Page } from '../../parts/page';
import { signedIn } from '../../parts/signed-in.tsx';
import { SignedLines } from '../../parts/signed-lines';
import { Stack } from '../../parts/stack';
import { Text } from '../../parts/text';
import { TextField } from '../../parts/text-field';
import { routes } from '../../routes.ts';
import { api } from '../../state/api.ts';
import { readAssessment } from '../../state/assessment.ts';
import { useData } from '../../state/use-data.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/assessment.ts';
import { momentText } from '../../texts/time.ts';

/** Shows exactly what is signed, line by line with its digest, and signs it with the doctor's own key. */
function Signing() {
  const { case: id = '' } = useRouter().params;
  const loaded = useData(() => readAssessment(id), [id]);
  const [signed, setSigned] = useState<{ signed: number; needed: number }>();
  return (
    <LoadedPage title={texts.signingTitle} data={loaded}>
      {(view) =>
        signed || !view.document ? (
          <Signed signed={signed?.signed ?? 0} needed={signed?.needed ?? view.signaturesNeeded} />
        ) : (
          <SignDocument view={view} document={view.document} onSigned={setSigned} onChanged={loaded.reload} />
        )
      }
    </LoadedPage>
  );
}

type SignDocumentProps = {
  view: Assessment;
  document: SigningDocument;
  onSigned: (count: { signed: number; needed: number }) => void;
  onChanged: () => Promise<void>;
};

function SignDocument({ view, document, onSigned, onChanged }: SignDocumentProps) {
  const [confirmed, setConfirmed] = useState<readonly string[]>([]);
  const [pin, setPin] = useState('');
  const sending = useSending((path) => path);
  const errorOf = (field: string) => sending.errors.find((error) => error.field === field)?.says;

  const sign = () => {
    const errors = [
      ...(confirmed.length === 0 ? [{ field: 'confirmed', says: texts.missing.confirm }] : []),
      ...(pin.trim() === '' ? [{ field: 'pin', says: texts.missing.pin }] : []),
    ];
    if (errors.length > 0) return sending.refuse(errors);
    return sending.send(
      async () => {
        const body = { digest: document.digest, pin: pin.trim() };
        onSigned(await api.post('/api/assessments/{caseId}/signatures', { path: { caseId: view.caseId }, body }));
      },
      ({ code, title }) => {
        setPin('');
        sending.refuse([
          { says: title, field: code.startsWith('pin-') || code === 'invalid-request' ? 'pin' : undefined },
        ]);
        if (code === 'signature-of-other-document') {
          setConfirmed([]);
          onChanged();
        }
        return true;
      },
    );
  };

  return (
    <Page title={texts.signingTitle} step="sign" error={sending.errors.length > 0}>
      <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
      <Text tone="soft">{texts.signingLead}</Text>
      <SignedLines label={texts.document} lines={document.lines} digestName={texts.digest} digest={document.digest} />
      <Stack gap="small">
        <Heading level={2}>{texts.signatures}</Heading>
        <Text>{texts.signedOf(view.signatures.length, view.signaturesNeeded)}</Text>
        <List
          items={view.signatures.map(({ doctorName, signedAt }) => texts.signedBy(doctorName, momentText(signedAt)))}
        />
      </Stack>
      <Form onSend={sign}>
        <ChoicesField
          id="confirmed"
          label={texts.confirmAsk}
          choices={[{ value: 'yes', label: texts.confirm }]}
          value={confirmed}
          onChange={setConfirmed}
          error={errorOf('confirmed')}
        />
        <TextField
          id="pin"
          label={texts.pin.ask}
          hint={texts.pin.hint}
          kind="password"
          value={pin}
          onChange={setPin}
          error={errorOf('pin')}
        />
        <Button icon="pen" busy={sending.busy}>
          {texts.sign}
        </Button>
        <Button look="secondary" onPress={goBack}>
          {texts.rewrite}
        </Button>
      </Form>
    </Page>
  );
}

function Signed({ signed, needed }: { signed: number; needed: number }) {
  return (
    <Page title={texts.signedTitle} step="signed">
      <Callout tone="good" title={texts.signedOf(signed, needed)}>
        <Text>{signed < needed ? texts.waitsForOthers : texts.waitsForSeal}</Text>
      </Callout>
      <Link to={routes.assessments()} look="primary" instead>
        {texts.backToList}
      </Link>
    </Page>
  );
}

export default signedIn(Signing);
