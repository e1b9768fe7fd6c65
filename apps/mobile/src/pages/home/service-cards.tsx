import type { Role } from '@yimi/domain/roles';
import { Heading } from '../../parts/heading';
import type { IconName } from '../../parts/icon';
import { LinkCard } from '../../parts/link-card';
import { List } from '../../parts/list';
import { Stack } from '../../parts/stack';
import { offeredCards } from '../../state/service.ts';
import { texts } from '../../texts/home.ts';

/** Pictures for services that have one; others get the general one. */
const ICONS: Readonly<Record<string, IconName>> = {
  'disability-certificate': 'certificate',
  'certificate-replacement': 'alert',
  'certificate-damaged': 'replace',
  'certificate-renewal': 'calendar',
  'certificate-regrade': 'doctor',
  'certificate-cancellation': 'close',
  'bus-card': 'building',
  'driver-subsidy': 'person',
  'fuel-subsidy': 'wheelchair',
  'living-subsidy': 'home',
  'care-subsidy': 'heart',
  'pension-premium': 'person',
  'employment-registration': 'building',
  'child-rehabilitation': 'people',
  'disability-one-thing': 'list',
};

/** What somebody can apply for, or enter for others. */
export function ServiceCards({ by, to }: { by: Role; to: (service: string) => string }) {
  return (
    <Stack gap="small">
      <Heading level={2}>{texts.services}</Heading>
      <List
        look="cards"
        items={offeredCards(by).map(({ id, name, summary }) => (
          <LinkCard key={id} to={to(id)} title={name} says={summary} icon={ICONS[id] ?? 'list'} />
        ))}
      />
    </Stack>
  );
}
