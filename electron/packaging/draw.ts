import fs from 'node:fs';
import { createRequire } from 'node:module';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import type { Draw, Picture } from './picture.ts';

const DRAWINGS = new URL('./drawings/', import.meta.url);

/** Renders the SVG files of `drawings/`, to the same bytes on every machine. */
export async function openDraw(): Promise<Draw> {
  await initWasm(fs.readFileSync(createRequire(import.meta.url).resolve('@resvg/resvg-wasm/index_bg.wasm')));
  const drawn = new Map<string, Picture>();
  return (drawing, size) => {
    const key = `${drawing} ${size}`;
    const picture = drawn.get(key) ?? render(fs.readFileSync(new URL(`${drawing}.svg`, DRAWINGS), 'utf8'), size);
    drawn.set(key, picture);
    return picture;
  };
}

function render(svg: string, size: number): Picture {
  const resvg = new Resvg(svg, { fitTo: { mode: 'width', value: size } });
  const image = resvg.render();
  const picture = { size, rgba: image.pixels, png: image.asPng() };
  image.free();
  resvg.free();
  return picture;
}
