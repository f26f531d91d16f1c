import type { PickedFile } from '../../api/client.ts';

/** First bytes of what can hold a dump: PAGE (kernel dumps), MDMP, zip and cabinet archives. */
const SIGNATURES = ['PAGE', 'MDMP', 'PK\u0003\u0004', 'MSCF'];
const SIGNATURE_BYTES = 4;
/** Headers alone are larger; what is smaller is not opened at all. */
const SMALLEST_DUMP = 1024;
const LOOKS_LIKE_DUMP = /\.(dmp|mdmp|hdmp|kdmp|zip|cab)$/i;

/** Files looked at together: reading a few bytes of each one after the other would take minutes for a large folder. */
const TOGETHER = 64;

/** Told how many files were looked at so far. */
export type OnLooked = (files: number) => void;

/** The files that were dropped, folders walked through. Must be called in the handler of the drop itself. */
export async function droppedFiles(transfer: DataTransfer, onLooked: OnLooked): Promise<PickedFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0) return [...transfer.files].map((file) => ({ file, path: file.name }));
  const named = await inGroups(
    entries.filter((entry) => entry.isFile),
    (entry) => picked(entry as FileSystemFileEntry),
  );
  return [...named, ...(await inFolders(entries.filter((entry) => entry.isDirectory) as FileSystemDirectoryEntry[], onLooked))];
}

/** The files of a file dialog; `webkitRelativePath` is there when a folder was picked. Files named one by one all get an answer. */
export async function pickedFiles(list: FileList, onLooked: OnLooked): Promise<PickedFile[]> {
  const files = [...list].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
  return files.some(({ path }) => path.includes('/')) ? worthSending(files, onLooked) : files;
}

/** Of a folder's files, those that are named or begin like a dump or an archive. */
async function worthSending(files: readonly PickedFile[], onLooked: OnLooked): Promise<PickedFile[]> {
  let looked = 0;
  const worth = await inGroups(files, async ({ path, file }) => {
    const isWorth = LOOKS_LIKE_DUMP.test(path) || (await beginsLikeDump(file));
    looked++;
    if (looked % TOGETHER === 0) onLooked(looked);
    return isWorth;
  });
  return files.filter((_, index) => worth[index]);
}

async function beginsLikeDump(file: File): Promise<boolean> {
  if (file.size < SMALLEST_DUMP) return false;
  const bytes = new Uint8Array(
    await file
      .slice(0, SIGNATURE_BYTES)
      .arrayBuffer()
      .catch(() => new ArrayBuffer(0)),
  );
  return SIGNATURES.includes(String.fromCharCode(...bytes));
}

/** Walks without recursion: folders come from other people's disks and may be deep. */
async function inFolders(folders: readonly FileSystemDirectoryEntry[], onLooked: OnLooked): Promise<PickedFile[]> {
  const worth: PickedFile[] = [];
  const waiting = [...folders];
  let looked = 0;
  for (let folder = waiting.pop(); folder !== undefined; folder = waiting.pop()) {
    const entries = await entriesOf(folder);
    for (const entry of entries.toReversed()) if (entry.isDirectory) waiting.push(entry as FileSystemDirectoryEntry);
    const files = await inGroups(
      entries.filter((entry) => entry.isFile),
      (entry) => picked(entry as FileSystemFileEntry),
    );
    const before = looked;
    for (const file of await worthSending(files, (some) => onLooked(before + some))) worth.push(file);
    looked += files.length;
  }
  return worth;
}

async function inGroups<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += TOGETHER) {
    results.push(...(await Promise.all(items.slice(from, from + TOGETHER).map(work))));
  }
  return results;
}

function picked(entry: FileSystemFileEntry): Promise<PickedFile> {
  return new Promise((resolve, reject) => entry.file((file) => resolve({ file, path: entry.fullPath.replace(/^\//, '') }), reject));
}

/** A reader gives at most 100 entries at a time and none at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) => reader.readEntries(resolve, reject));
    if (some.length === 0) return all;
    all.push(...some);
  }
}
