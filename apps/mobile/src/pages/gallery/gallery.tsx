import { FIELD_EXAMPLES } from '../../parts/examples/fields.tsx';
import { LAYER_EXAMPLES } from '../../parts/examples/layers.tsx';
import { WORD_EXAMPLES } from '../../parts/examples/words.tsx';
import { Heading } from '../../parts/heading';
import { Page } from '../../parts/page';
import { Stack } from '../../parts/stack';
import { texts } from '../../texts/gallery.ts';

/** Every part in its states, for those who build screens and for the tests of the parts. Nothing leads here. */
export default function Gallery() {
  return (
    <Page title={texts.title}>
      {[...FIELD_EXAMPLES, ...LAYER_EXAMPLES, ...WORD_EXAMPLES].map(({ name, shows }) => (
        <Stack key={name}>
          <Heading level={2}>{name}</Heading>
          {shows}
        </Stack>
      ))}
    </Page>
  );
}
