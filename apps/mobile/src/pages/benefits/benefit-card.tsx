import type { Entitlement } from '@yimi/api-client/views';
import { addDays } from '@yimi/domain/local-date';
import { AMOUNT_UNKNOWN } from '@yimi/service-kit/generic-texts';
import { Callout } from '../../parts/callout';
import { Details } from '../../parts/details';
import { Heading } from '../../parts/heading';
import { Link } from '../../parts/link';
import { List } from '../../parts/list';
import { Stack } from '../../parts/stack';
import { StatusTag, type StatusTone } from '../../parts/status-tag';
import { SummaryList, type SummaryRow } from '../../parts/summary-list';
import { Text } from '../../parts/text';
import { routes } from '../../routes.ts';
import { texts } from '../../texts/benefits.ts';
import { dayText } from '../../texts/time.ts';
import { BenefitCheck } from './benefit-check.tsx';

const TONES = { active: 'done', stopped: 'you', ended: 'stopped' } satisfies Record<Entitlement['status'], StatusTone>;

type BenefitCardProps = {
  benefit: Entitlement;
  busy: boolean;
  onAsk: (way: NonNullable<Entitlement['checkAsked']>) => void;
};

/** What it gives, since when, how it was decided, and what the person can do now. */
export function BenefitCard({ benefit, busy, onAsk }: BenefitCardProps) {
  const { serviceName, status, payments, entries, caseId } = benefit;
  const [last] = entries.filter(({ kind }) => kind === 'stopped' || kind === 'ended').slice(-1);
  const why = status === 'active' ? undefined : last?.reason && benefit.stops[last.reason];
  return (
    <Stack look="card" gap="small">
      <StatusTag tone={TONES[status]}>{texts.statuses[status]}</StatusTag>
      <Heading level={2}>{serviceName}</Heading>
      {why && (
        <Callout tone="you" title={status === 'stopped' ? texts.stopped : texts.endedWhy}>
          <Text>{why}</Text>
        </Callout>
      )}
      <BenefitCheck benefit={benefit} busy={busy} onAsk={onAsk} />
      <SummaryList rows={rowsOf(benefit)} />
      <Link to={routes.case(caseId)} label={texts.seeCaseOf(serviceName)}>
        {texts.seeCase}
      </Link>
      {payments.length > 0 && (
        <Details title={texts.payments}>
          <List
            items={payments.map(({ month, amountFen, state }) =>
              texts.payment(month, yuanText(amountFen), texts.paymentStates[state]),
            )}
          />
        </Details>
      )}
      <Details title={texts.history}>
        <List items={entries.map(({ kind, on }) => texts.historyLine(texts.entries[kind], dayText(on)))} />
      </Details>
    </Stack>
  );
}

function rowsOf(benefit: Entitlement): SummaryRow[] {
  const { holderName, gives, grade, period, startsOn, endsOn, checkDueOn, caseNo, basis } = benefit;
  const row = (key: string, name: string, value: string | null | undefined, source?: string) =>
    value ? [{ key, name, value, ...(source && { source }) }] : [];
  return [
    ...row('holder', texts.holder, holderName),
    ...row('gives', texts.gives, gives),
    ...row('grade', texts.grade, grade?.name),
    ...row('amount', texts.amount, period === 'standing' ? null : amountText(benefit)),
    ...row('from', texts.from, dayText(startsOn)),
    ...row('until', texts.until, endsOn && dayText(addDays(endsOn, -1))),
    ...row('check', texts.nextCheck, checkDueOn && dayText(checkDueOn)),
    ...row('decided', texts.decided, texts.decidedBy(caseNo), basis),
  ];
}

function amountText({ amountFen, period }: Entitlement): string {
  if (amountFen === null) return AMOUNT_UNKNOWN;
  return period === 'month' ? texts.monthly(yuanText(amountFen)) : texts.once(yuanText(amountFen));
}

/** 8000 → 80, 8050 → 80.50 */
function yuanText(fen: number): string {
  return fen % 100 === 0 ? String(fen / 100) : (fen / 100).toFixed(2);
}
