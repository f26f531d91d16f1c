import { icnsFile } from './icns.ts';
import { icoFile } from './ico.ts';
import type { Draw } from './picture.ts';

/** Up to here a drawing of its own is used, made for few pixels. */
const SMALL = 32;
const ICO_SIZES = [16, 24, 32, 48, 64, 128, 256];
/** The icons of Linux' menus, hicolor's sizes. */
const LINUX_SIZES = [16, 24, 32, 48, 64, 128, 256, 512, 1024];

/** Every icon file by its path below `icons/`: of the program, and of dump files. */
export function iconFiles(draw: Draw): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  for (const name of ['icon', 'dump']) {
    const at = (size: number) => draw(size <= SMALL ? `${name}-small` : name, size);
    files.set(`${name}.ico`, icoFile(ICO_SIZES.map(at)));
    files.set(`${name}.icns`, icnsFile(at));
    if (name === 'icon') for (const size of LINUX_SIZES) files.set(`linux/${size}x${size}.png`, at(size).png);
  }
  return files;
}
