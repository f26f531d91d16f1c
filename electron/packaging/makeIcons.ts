import fs from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openDraw } from './draw.ts';
import { iconFiles } from './icons.ts';

// npm run icons: draws every icon anew from drawings/ into icons/.
const folder = fileURLToPath(new URL('./icons/', import.meta.url));
fs.rmSync(folder, { recursive: true, force: true });
for (const [name, bytes] of iconFiles(await openDraw())) {
  fs.mkdirSync(dirname(folder + name), { recursive: true });
  fs.writeFileSync(folder + name, bytes);
}
