/** A canvas of this page that a finger writes on. */
import Taro from '@tarojs/taro';

type Sized = { node: HTMLCanvasElement; width: number; height: number };

/** As many pixels as the screen shows. @throws when the page has no canvas with this id */
export async function signaturePaper(id: string): Promise<{ canvas: HTMLCanvasElement; scale: number }> {
  const found = await new Promise<Sized | null>((done) => {
    const query = Taro.createSelectorQuery().select(`#${id}`).fields({ node: true, size: true });
    query.exec(([sized]) => done(sized as Sized | null));
  });
  if (!found) throw new Error(`this page has no canvas ${id}`);
  const scale = Taro.getWindowInfo().pixelRatio;
  found.node.width = found.width * scale;
  found.node.height = found.height * scale;
  return { canvas: found.node, scale };
}

/** @returns the path of a PNG in the phone's temporary folder */
export async function drawnOn(canvas: HTMLCanvasElement): Promise<string> {
  const drawn = { canvas: canvas as unknown as Taro.Canvas, canvasId: '', fileType: 'png' as const };
  return (await Taro.canvasToTempFilePath(drawn)).tempFilePath;
}
