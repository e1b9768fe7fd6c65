import { useState } from 'react';
import { share } from '../device/share';
import { texts } from '../texts/parts.ts';
import { Button } from './button';
import { Callout } from './callout';
import { Text } from './text';

type ShareButtonProps = { children: string; title: string; path: string };

/** Hands the page on; where the browser has no way for it, the address is copied, or shown to be copied. */
export function ShareButton({ children, title, path }: ShareButtonProps) {
  const [how, setHow] = useState<Awaited<ReturnType<typeof share>>>();
  return (
    <>
      <Button look="quiet" icon="people" onPress={async () => setHow(await share(title, path))}>
        {children}
      </Button>
      {how === 'copied' && <Callout tone="good" title={texts.linkCopied} alert />}
      {how === 'by-hand' && (
        <Callout title={texts.linkByHand} alert>
          <Text>{new URL(path, window.location.href).href}</Text>
        </Callout>
      )}
    </>
  );
}
