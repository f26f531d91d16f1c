import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A private folder for unpacked entries, made at the first need. */
export interface TempFolder {
  /** A path that is not in use. Names are numbers, never names from an archive. */
  newPath(): string;
  /** Deletes one file of it. */
  remove(path: string): void;
  /** Deletes all of it. It may be used again afterwards. */
  close(): void;
}

/** Only this user can look into the folder (mkdtemp: mode 0700). It is deleted at the latest when the process ends. */
export function tempFolder(): TempFolder {
  let folder: string | null = null;
  let made = 0;

  const close = () => {
    if (folder === null) return;
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
    folder = null;
    process.off('exit', close);
  };

  return {
    newPath() {
      if (folder === null) {
        folder = mkdtempSync(join(tmpdir(), 'faultline-'));
        process.on('exit', close);
      }
      made++;
      return join(folder, String(made));
    },
    remove: (path) => rmSync(path, { force: true, maxRetries: 3 }),
    close,
  };
}
