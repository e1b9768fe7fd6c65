import { canRead } from '../../device/can-read';
import { ChoiceField } from '../../parts/choice-field';
import { Page } from '../../parts/page';
import { Text } from '../../parts/text';
import { MODES, SIZES, setLook, useLook, withMode } from '../../state/look.ts';
import { texts } from '../../texts/display.ts';

/** How the app looks on this phone. Each choice holds at once. */
export default function Display() {
  const look = useLook();
  const modes = MODES.map((value) => ({ value, label: texts.modes[value].name, hint: texts.modes[value].says }));
  const sizes = SIZES.map((value) => ({ value, label: texts.sizes[value] }));
  const words = look.easy ? texts.easy : texts.plain;
  return (
    <Page title={texts.title} says={texts.now(texts.modes[look.mode].name, texts.sizes[look.size], words.name)}>
      <Text tone="soft">{texts.lead}</Text>
      <ChoiceField
        id="mode"
        label={texts.mode}
        choices={modes}
        value={look.mode}
        onChange={(value) => setLook(withMode(look, MODES.find((mode) => mode === value) ?? look.mode))}
      />
      <ChoiceField
        id="size"
        label={texts.size}
        choices={sizes}
        value={look.size}
        onChange={(value) => setLook({ ...look, size: SIZES.find((size) => size === value) ?? look.size })}
      />
      <ChoiceField
        id="words"
        label={texts.words}
        choices={[
          { value: 'plain', label: texts.plain.name, hint: texts.plain.says },
          { value: 'easy', label: texts.easy.name, hint: texts.easy.says },
        ]}
        value={look.easy ? 'easy' : 'plain'}
        onChange={(value) => setLook({ ...look, easy: value === 'easy' })}
      />
      {!canRead() && <Text>{texts.readHelp}</Text>}
    </Page>
  );
}
