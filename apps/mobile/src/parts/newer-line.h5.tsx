import { newerVersion } from '../state/newer-version.ts';
import { texts } from '../texts/page.ts';
import { Button } from './button';

/** Says that a newer version is there. It is taken by a press, or the next time: nobody's form is thrown away for it. */
export function NewerLine() {
  const take = newerVersion.use();
  return (
    take && (
      <Button look="quiet" icon="replace" onPress={take.now}>
        {texts.newer}
      </Button>
    )
  );
}
