import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pdbOfImage } from '../../../electron/node/symbols/verifyFile.ts';
import { storePlace } from '../../../shared/symbols/storeLayout.ts';
import { imageKey, type SymbolKey } from '../../../shared/symbols/symbolKey.ts';
import { built, filesFor, SCENES } from '../../shared/analysis/files/scenes.ts';
import { testFolder } from './testFolder.ts';

/** A crash whose stack holds left-overs of an innocent driver, and what its true frames need. */
export interface CrashWithFiles {
  readonly dump: Uint8Array;
  /** By their place below a store or a server: `/evil.sys/5F00000010000/evil.sys`. */
  readonly files: Readonly<Record<string, Uint8Array>>;
  readonly culprit: string;
}

export function crashWithFiles(seed = 1): CrashWithFiles {
  const scene = SCENES[1];
  if (!scene?.culprit) throw new Error('no scene');
  const crash = built(scene, seed, 12);
  const scratch = testFolder();
  const files: Record<string, Uint8Array> = {};
  const keep = (key: SymbolKey | null, bytes: Uint8Array) => {
    if (key === null) throw new Error('no key');
    files[`/${storePlace(key, 'one').parts.join('/')}`] = bytes;
  };
  for (const [name, { image, pdb }] of filesFor(crash)) {
    const module = crash.modules.find((one) => one.name === name);
    if (!module) throw new Error(`no module ${name}`);
    const bytes = image.read(0, image.size);
    const path = join(scratch, name);
    writeFileSync(path, bytes);
    keep(imageKey(name, module.timestamp, module.size), bytes);
    keep(pdbOfImage(path), pdb);
  }
  return { dump: crash.builder.finish(), files, culprit: scene.culprit };
}

/** A folder with `crash.dmp` and a `store` that holds the files. */
export function crashAndStore(): { folder: string; dump: string; culprit: string } {
  const { dump, files, culprit } = crashWithFiles();
  const folder = testFolder({ 'crash.dmp': dump });
  for (const [place, bytes] of Object.entries(files)) {
    const path = join(folder, 'store', place);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
  return { folder, dump: join(folder, 'crash.dmp'), culprit };
}
