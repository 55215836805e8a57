import type { Page } from 'puppeteer-core';

/** How two pictures differ. */
export interface Difference {
  /** Pixels that are not the same; what only one of them covers counts as well. */
  readonly pixels: number;
  /** The new picture, faded, with what differs in magenta: PNG. */
  readonly picture: Uint8Array;
}

/** Runs in the page, which can decode pictures and draw them. Takes and gives PNG as base64. */
async function compareInPage(before: string, after: string): Promise<{ pixels: number; picture: string }> {
  const open = async (text: string): Promise<ImageBitmap> => createImageBitmap(await (await fetch(`data:image/png;base64,${text}`)).blob());
  const [old, now] = await Promise.all([open(before), open(after)]);
  const [width, height] = [Math.max(old.width, now.width), Math.max(old.height, now.height)];
  const canvas = new OffscreenCanvas(width, height);
  const pen = canvas.getContext('2d', { willReadFrequently: true });
  if (!pen) throw new Error('There is nothing to draw on.');
  const pixelsOf = (bitmap: ImageBitmap): ImageData => {
    pen.clearRect(0, 0, width, height);
    pen.drawImage(bitmap, 0, 0);
    return pen.getImageData(0, 0, width, height);
  };
  const [a, b] = [new Uint32Array(pixelsOf(old).data.buffer), new Uint32Array(pixelsOf(now).data.buffer)];
  pen.clearRect(0, 0, width, height);
  pen.globalAlpha = 0.25;
  pen.drawImage(now, 0, 0);
  const drawn = pen.getImageData(0, 0, width, height);
  const magenta = new Uint32Array(drawn.data.buffer);
  let pixels = 0;
  a.forEach((value, index) => {
    if (value === b[index]) return;
    pixels += 1;
    magenta[index] = 0xffff00ff;
  });
  pen.putImageData(drawn, 0, 0);
  const bytes = new Uint8Array(await (await canvas.convertToBlob()).arrayBuffer());
  return { pixels, picture: btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')) };
}

const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/**
 * Compares two PNG, pixel by pixel: the same browser drew both on the same machine, so nothing needs to be forgiven.
 * @param page any page; it is only calculated in
 * @returns undefined where no pixel differs
 */
export async function comparePictures(page: Page, before: Uint8Array, after: Uint8Array): Promise<Difference | undefined> {
  if (Buffer.compare(before, after) === 0) return undefined;
  const { pixels, picture } = await page.evaluate(compareInPage, base64(before), base64(after));
  return pixels === 0 ? undefined : { pixels, picture: Buffer.from(picture, 'base64') };
}
