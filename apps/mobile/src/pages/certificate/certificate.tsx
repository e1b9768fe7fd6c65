import { useRouter } from '@tarojs/taro';
import type { Certificate as CertificateView } from '@yimi/api-client/views';
import { useState } from 'react';
import { Button } from '../../parts/button';
import { Callout } from '../../parts/callout';
import { CertificateCard } from '../../parts/certificate-card';
import { ErrorSummary } from '../../parts/error-summary';
import { FileLink } from '../../parts/file-link';
import { LoadedPage } from '../../parts/loaded-page.tsx';
import { Page } from '../../parts/page';
import { signedIn } from '../../parts/signed-in.tsx';
import { Stack } from '../../parts/stack';
import { StatusTag } from '../../parts/status-tag';
import { SummaryList } from '../../parts/summary-list';
import { Text } from '../../parts/text';
import { api } from '../../state/api.ts';
import { useData } from '../../state/use-data.ts';
import { useLive } from '../../state/use-live.ts';
import { useSending } from '../../state/use-sending.ts';
import { texts } from '../../texts/certificate.ts';
import { dayText } from '../../texts/time.ts';

/** No way leads back from these to a certificate in force. */
const ENDED: ReadonlySet<CertificateView['status']> = new Set(['lost', 'superseded', 'cancelled']);

/** The e-certificate: valid or not in words, numbers covered until they are asked for. */
function Certificate() {
  const { certificate: id = '' } = useRouter().params;
  const loaded = useData(() => api.get('/api/certificates/{id}', { path: { id } }), [id]);
  useLive(['certificate.'], loaded.reload);
  return (
    <LoadedPage title={texts.title} data={loaded}>
      {(certificate) => <CertificatePage certificate={certificate} />}
    </LoadedPage>
  );
}

function CertificatePage({ certificate }: { certificate: CertificateView }) {
  const { id, holderName, levelName, status, inNoticeUntil, numberMasked } = certificate;
  const [number, setNumber] = useState<string>();
  const sending = useSending();
  const standing = texts.statuses[status];
  const ended = ENDED.has(status);

  const show = () =>
    sending.send(async () => {
      const revealed = await api.get('/api/certificates/{id}', { path: { id }, query: { reveal: '1' } });
      setNumber(revealed.number);
    });

  return (
    <Page title={texts.titleOf(holderName)} says={`${texts.titleOf(holderName)}。${levelName}。${standing}`}>
      <ErrorSummary title={texts.errorTitle} errors={sending.errors} />
      <CertificateCard
        kind={texts.card}
        ended={ended}
        holder={holderName}
        level={levelName}
        number={{ name: texts.number, value: number ?? numberMasked }}
        expires={{ name: texts.expires, value: dayText(certificate.expiresOn) }}
        portrait={
          certificate.portraitId
            ? { src: `/api/files/${certificate.portraitId}`, alt: texts.portrait(holderName) }
            : undefined
        }
        status={
          <>
            <StatusTag tone={status === 'active' ? 'done' : 'stopped'}>{standing}</StatusTag>
            {inNoticeUntil && <StatusTag tone="you">{texts.noticeMark}</StatusTag>}
          </>
        }
      />
      <Button look="secondary" icon="eye" busy={sending.busy} onPress={number ? () => setNumber(undefined) : show}>
        {number ? texts.hide : texts.show}
      </Button>
      {ended && (
        <Callout title={texts.ended}>
          <Text>{texts.endedSays}</Text>
        </Callout>
      )}
      {inNoticeUntil && (
        <Callout tone="you" title={texts.inNotice(dayText(inNoticeUntil))}>
          <Text>{texts.inNoticeSays}</Text>
        </Callout>
      )}
      <Stack look="card">
        <SummaryList
          rows={[
            ...certificate.parts.map(({ category, name }) => ({
              key: `part-${category}`,
              name: texts.part,
              value: name,
            })),
            { key: 'issued', name: texts.issued, value: dayText(certificate.issuedOn) },
            { key: 'licence', name: texts.licence, value: certificate.licenceIdentifier },
            {
              key: 'code',
              name: texts.verification,
              value: certificate.verificationCode,
              source: texts.verificationSays,
            },
          ]}
        />
      </Stack>
      {!ended && (
        <FileLink href={`/api/certificates/${id}/document.pdf`} fileName={`${texts.title}.pdf`}>
          {texts.download}
        </FileLink>
      )}
    </Page>
  );
}

export default signedIn(Certificate);
