import type { Draft } from '@yimi/api-client/views';
import { type FormWay, progress } from '../../form/steps.ts';
import { Ruler } from '../../parts/ruler';
import { Stack } from '../../parts/stack';
import { Text } from '../../parts/text';
import { texts } from '../../texts/form.ts';

/** Above each page of a form: for whom, and how far. */
export function FormHead({ draft, way, step }: { draft: Draft; way: FormWay; step: string }) {
  const { at, of } = progress(way, step);
  return (
    <Stack gap="small">
      {!draft.subject.isSelf && <Text tone="strong">{texts.forWhom(draft.subject.name)}</Text>}
      {at > 0 && <Ruler at={at} of={of} says={texts.progress(at, of)} />}
    </Stack>
  );
}
