import type { Assessment } from '@yimi/api-client/views';
import { disabilityCertificate } from '@yimi/catalog/disability-certificate/service';
import { Picture } from '../../parts/picture';
import { Stack } from '../../parts/stack';
import { Text } from '../../parts/text';
import { texts } from '../../texts/assessment.ts';

/** What applicants call their difficulties. */
const KINDS = disabilityCertificate.texts.questions.disabilityKinds?.options ?? {};

/** Who is to be assessed, with the photo to compare. */
export function PersonCard({ view: { subject, kinds } }: { view: Assessment }) {
  return (
    <Stack look="card" label={texts.person}>
      {subject.portraitId && (
        <Picture src={`/api/files/${subject.portraitId}`} alt={texts.portrait(subject.name)} look="portrait" />
      )}
      <Text tone="strong">{texts.personLine(subject.name, texts.sexOf(subject.sex), subject.ageYears)}</Text>
      {kinds.length > 0 && <Text tone="soft">{texts.stated(kinds.map((kind) => KINDS[kind] ?? kind).join('、'))}</Text>}
    </Stack>
  );
}
