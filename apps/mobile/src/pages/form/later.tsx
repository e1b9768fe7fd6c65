import { goAfresh } from '../../device/navigate.ts';
import { Button } from '../../parts/button';
import { Stack } from '../../parts/stack';
import { Text } from '../../parts/text';
import { routes } from '../../routes.ts';
import { texts } from '../../texts/form.ts';

/** On each page of a form: stop here, nothing is lost. */
export function Later() {
  return (
    <Stack gap="small" look="footing">
      <Button look="quiet" onPress={() => goAfresh(routes.home())}>
        {texts.later}
      </Button>
      <Text tone="soft">{texts.laterSays}</Text>
    </Stack>
  );
}
