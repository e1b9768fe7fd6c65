import type { ReactNode } from 'react';
import type { Data } from '../state/use-data.ts';
import { texts } from '../texts/page.ts';
import { Button } from './button';
import { Callout } from './callout';
import { Page } from './page';
import { Text } from './text';

type LoadedPageProps<T> = {
  /** The heading as long as nothing is there. */
  title: string;
  data: Data<T>;
  /** Draws the whole page, with a `Page` of its own. */
  children: (value: T) => ReactNode;
};

/** A page that has to read something first: says that it opens, and what to do when that fails. */
export function LoadedPage<T>({ title, data, children }: LoadedPageProps<T>) {
  if (data.value !== undefined) return children(data.value);
  if (!data.error)
    return (
      <Page title={title} says={texts.loading}>
        <Text tone="soft">{texts.loading}</Text>
      </Page>
    );
  return (
    <Page title={title} says={data.error.title}>
      <Callout tone="error" title={data.error.title} alert />
      <Button onPress={data.reload} look="secondary">
        {texts.retry}
      </Button>
    </Page>
  );
}
