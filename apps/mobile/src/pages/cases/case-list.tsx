import type { CaseSummary } from '@yimi/api-client/views';
import { localDate } from '@yimi/domain/local-date';
import { Heading } from '../../parts/heading';
import { Link } from '../../parts/link';
import { List } from '../../parts/list';
import { Stack } from '../../parts/stack';
import { Text } from '../../parts/text';
import { routes } from '../../routes.ts';
import { serviceOf } from '../../state/service.ts';
import { texts } from '../../texts/cases.ts';
import { dayText } from '../../texts/time.ts';
import { CaseStanding } from './case-standing.tsx';

/** Cases as cards: what, for whom, where it stands. */
export function CaseList({ cases, label }: { cases: readonly CaseSummary[]; label: string }) {
  if (cases.length === 0)
    return (
      <Stack look="card">
        <Text tone="strong">{texts.none}</Text>
        <Text tone="soft">{texts.noneSays}</Text>
        <Link to={routes.home()} look="secondary">
          {texts.home}
        </Link>
      </Stack>
    );
  return <List look="cards" label={label} items={cases.map((one) => <CaseCard key={one.id} one={one} />)} />;
}

function CaseCard({ one }: { one: CaseSummary }) {
  const words = serviceOf(one.serviceId, one.serviceVersion).texts;
  return (
    <Stack look="card" gap="small">
      <CaseStanding of={one} />
      <Heading level={2}>{words.name}</Heading>
      <Text tone="strong">{words.stages[one.stage]?.name}</Text>
      <Text tone="soft">{texts.says(one.subjectMasked, dayText(localDate(new Date(one.submittedAt))))}</Text>
      <Text tone="soft">{texts.caseNo(one.caseNo)}</Text>
      <Link to={routes.case(one.id)} label={texts.seeOne(one.caseNo)}>
        {texts.seeCase}
      </Link>
    </Stack>
  );
}
