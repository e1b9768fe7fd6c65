import { type PointerEvent, useRef } from 'react';
import type { Picked } from '../device/photo';
import { texts } from '../texts/parts.ts';
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

/** Signed by a finger, or by one's name in a text box. */
export function Signature({ drawn, onDraw, name, onName, ...field }: SignatureProps) {
  const paper = useRef<HTMLCanvasElement>(null);
  const ink = useRef<Ink>();
  /** Counts strokes and wipes: a picture that is ready after the next of them shows what is no longer there. */
  const changes = useRef(0);

  const begin = (event: PointerEvent<HTMLCanvasElement>) => {
    const canvas = event.currentTarget;
    changes.current += 1;
    canvas.setPointerCapture(event.pointerId);
    ink.current ??= prepared(canvas);
    ink.current?.down(event.nativeEvent.offsetX, event.nativeEvent.offsetY);
  };
  const go = (event: PointerEvent<HTMLCanvasElement>) => {
    if (event.currentTarget.hasPointerCapture(event.pointerId))
      ink.current?.to(event.nativeEvent.offsetX, event.nativeEvent.offsetY);
  };

  const keep = (event: PointerEvent<HTMLCanvasElement>) => {
    const drawnAt = changes.current;
    event.currentTarget.toBlob((blob) => {
      if (blob && drawnAt === changes.current) onDraw(blob);
    });
  };

  return (
    <GroupedField field={field}>
      <div className="signature-way">
        <p>{texts.signature.draw}</p>
        <canvas
          ref={paper}
          className="signature-paper"
          role="img"
          aria-label={drawn ? texts.signature.drawn : texts.signature.empty}
          onPointerDown={begin}
          onPointerMove={go}
          onPointerUp={keep}
        />
        {drawn && (
          <Button
            look="secondary"
            onPress={() => {
              changes.current += 1;
              ink.current?.wipe();
              onDraw(undefined);
            }}
          >
            {texts.signature.wipe}
          </Button>
        )}
      </div>
      <TextField id={field.id} label={texts.signature.type} autoComplete="name" value={name} onChange={onName} />
    </GroupedField>
  );
}

/** As many pixels as the screen shows. */
function prepared(canvas: HTMLCanvasElement): Ink | undefined {
  const scale = window.devicePixelRatio;
  canvas.width = canvas.clientWidth * scale;
  canvas.height = canvas.clientHeight * scale;
  const pen = canvas.getContext('2d');
  return pen ? inkOn(pen, scale) : undefined;
}
