/** A line under a finger: in CSS pixels, on a canvas of more pixels than that. */
export type Ink = { down(x: number, y: number): void; to(x: number, y: number): void; wipe(): void };

/** Paper and ink stay black on white in every display mode: the picture is kept. */
const PAPER = '#ffffff';
const INK = '#191c1a';
const LINE_PX = 3;

/** @param scale the canvas's own pixels for one CSS pixel */
export function inkOn(pen: CanvasRenderingContext2D, scale: number): Ink {
  const wipe = () => {
    pen.setTransform(1, 0, 0, 1, 0, 0);
    pen.fillStyle = PAPER;
    pen.fillRect(0, 0, pen.canvas.width, pen.canvas.height);
    pen.scale(scale, scale);
    pen.strokeStyle = INK;
    pen.lineWidth = LINE_PX;
    pen.lineCap = 'round';
    pen.lineJoin = 'round';
  };
  const to = (x: number, y: number) => {
    pen.lineTo(x, y);
    pen.stroke();
  };
  wipe();
  return {
    wipe,
    to,
    down(x, y) {
      pen.beginPath();
      pen.moveTo(x, y);
      // A touch without a movement leaves a dot.
      to(x, y);
    },
  };
}
