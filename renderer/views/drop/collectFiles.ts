import type { PickedFile } from '../../api/client.ts';

/** First bytes of what can hold a dump: PAGE (kernel dumps), MDMP, zip and cabinet archives. */
const SIGNATURES = ['PAGE', 'MDMP', 'PK\u0003\u0004', 'MSCF'];
const SIGNATURE_BYTES = 4;
const LOOKS_LIKE_DUMP = /\.(dmp|mdmp|hdmp|kdmp|zip|cab)$/i;

/** The files that were dropped, folders walked through. Must be called in the handler of the drop itself. */
export async function droppedFiles(transfer: DataTransfer): Promise<PickedFile[]> {
  const entries = [...transfer.items].map((item) => item.webkitGetAsEntry()).filter((entry) => entry !== null);
  if (entries.length === 0)
    return worthSending(
      [...transfer.files].map((file) => ({ file, path: file.name })),
      true,
    );
  const named = entries.filter((entry) => entry.isFile);
  const [files, inFolders] = await Promise.all([filesOf(named), filesOf(entries.filter((entry) => entry.isDirectory))]);
  return [...(await worthSending(files, true)), ...(await worthSending(inFolders, false))];
}

/** The files of a file dialog; `webkitRelativePath` is there when a folder was picked. */
export function pickedFiles(list: FileList): Promise<PickedFile[]> {
  const files = [...list].map((file) => ({ file, path: file.webkitRelativePath || file.name }));
  return worthSending(files, !files.some(({ path }) => path.includes('/')));
}

/** Files named one by one are all sent: each gets an answer. Of folders, what is named or begins like a dump or an archive. */
async function worthSending(files: readonly PickedFile[], named: boolean): Promise<PickedFile[]> {
  if (named) return [...files];
  const kept: PickedFile[] = [];
  for (const picked of files) if (LOOKS_LIKE_DUMP.test(picked.path) || (await beginsLikeDump(picked.file))) kept.push(picked);
  return kept;
}

async function beginsLikeDump(file: File): Promise<boolean> {
  const bytes = new Uint8Array(await file.slice(0, SIGNATURE_BYTES).arrayBuffer());
  return SIGNATURES.includes(String.fromCharCode(...bytes));
}

/** Walks without recursion: folders come from other people's disks and may be deep. */
async function filesOf(entries: readonly FileSystemEntry[]): Promise<PickedFile[]> {
  const files: PickedFile[] = [];
  const waiting = [...entries];
  for (let entry = waiting.shift(); entry !== undefined; entry = waiting.shift()) {
    if (entry.isFile) files.push({ file: await fileOf(entry as FileSystemFileEntry), path: entry.fullPath.replace(/^\//, '') });
    else waiting.push(...(await entriesOf(entry as FileSystemDirectoryEntry)));
  }
  return files;
}

function fileOf(entry: FileSystemFileEntry): Promise<File> {
  return new Promise((resolve, reject) => entry.file(resolve, reject));
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
