import { Canvas, type CanvasTouchEvent, View } from '@tarojs/components';
import { useRef } from 'react';
import type { Picked } from '../device/photo';
import { drawnOn, signaturePaper } from '../device/signature-paper';
import { texts } from '../texts/parts.ts';
import { aria } from './aria.ts';
import { Button } from './button';
import { type FieldProps, GroupedField } from './field-frame';
import { type Ink, inkOn } from './ink.ts';
import { TextField } from './text-field';
import './signature.css';

type SignatureProps = FieldProps & {
  /** What was drawn, as a PNG. */
  drawn: Picked | undefined;
  onDraw: (drawn: Picked | undefined) => void;
  /** The other way, for who cannot draw: it alone is enough. Its box carries the field's id. */
  name: string;
  onName: (name: string) => void;
};

type Paper = { canvas: HTMLCanvasElement; ink: Ink };

/** Signed by a finger, or by one's name in a text box. */
export function Signature({ drawn, onDraw, name, onName, ...field }: SignatureProps) {
  const paperId = `${field.id}-paper`;
  const paper = useRef<Promise<Paper | undefined>>();
  /** Counts strokes and wipes: a picture that is ready after the next of them shows what is no longer there. */
  const changes = useRef(0);

  const prepare = async (): Promise<Paper | undefined> => {
    const { canvas, scale } = await signaturePaper(paperId);
    const pen = canvas.getContext('2d');
    return pen ? { canvas, ink: inkOn(pen, scale) } : undefined;
  };
  // Each step waits for the paper, so that a line begins where the finger did.
  const draw = (step: 'down' | 'to') => (event: CanvasTouchEvent) => {
    const [touch] = event.touches;
    if (step === 'down') changes.current += 1;
    paper.current ??= prepare();
    if (touch) paper.current.then((one) => one?.ink[step](touch.x, touch.y));
  };
  const finish = async () => {
    const drawnAt = changes.current;
    const one = await paper.current;
    if (!one) return;
    const picture = await drawnOn(one.canvas);
    if (drawnAt === changes.current) onDraw(picture);
  };

  return (
    <GroupedField field={field}>
      <View className="signature-way">
        <View>{texts.signature.draw}</View>
        <View {...aria({ role: 'img', label: drawn ? texts.signature.drawn : texts.signature.empty })}>
          <Canvas
            type="2d"
            id={paperId}
            className="signature-paper"
            disableScroll
            onTouchStart={draw('down')}
            onTouchMove={draw('to')}
            onTouchEnd={finish}
          />
        </View>
        {drawn && (
          <Button
            look="secondary"
            onPress={async () => {
              changes.current += 1;
              (await paper.current)?.ink.wipe();
              onDraw(undefined);
            }}
          >
            {texts.signature.wipe}
          </Button>
        )}
      </View>
      <TextField id={field.id} label={texts.signature.type} value={name} onChange={onName} />
    </GroupedField>
  );
}
