import { Heading } from '../../parts/heading';
import { Icon } from '../../parts/icon';
import { List } from '../../parts/list';
import { Page } from '../../parts/page';
import { Stack } from '../../parts/stack';
import { Text } from '../../parts/text';
import { texts } from '../../texts/help.ts';

/** Every way to a person: none of them needs hearing, speech or a phone call. */
export default function Help() {
  return (
    <Page title={texts.title}>
      <Text tone="soft">{texts.lead}</Text>
      {texts.ways.map(({ icon, title, says }) => (
        <Stack key={title} look="card" gap="small">
          <Stack look="row" gap="small">
            <Icon name={icon} />
            <Heading level={2}>{title}</Heading>
          </Stack>
          <List items={says} />
        </Stack>
      ))}
    </Page>
  );
}
