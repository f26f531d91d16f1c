import fs from 'node:fs';
import path from 'node:path';

/** A file in an asar archive: `path` with forward slashes; `isUnpacked` when it lies beside the archive, in `app.asar.unpacked`. */
export interface AsarFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly isUnpacked: boolean;
  readonly hasIntegrity: boolean;
  /** Where its bytes start in the archive; 0 for unpacked files. */
  readonly offset: number;
}

interface AsarNode {
  readonly files?: Readonly<Record<string, AsarNode>>;
  readonly size?: number;
  readonly offset?: string;
  readonly unpacked?: boolean;
  readonly integrity?: unknown;
}

/**
 * The files of an archive, sorted. Layout: github.com/electron/asar, "Format": four 32-bit numbers (the last is the length of the
 * header's text), the header as JSON, then the bytes of all files.
 */
export function asarFiles(archive: string): AsarFile[] {
  const { header, dataAt } = asarHeader(archive);
  const files: AsarFile[] = [];
  const waiting: [string, AsarNode][] = [['', JSON.parse(header)]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [at, node] = next;
    for (const [name, child] of Object.entries(node.files ?? {})) waiting.push([path.posix.join(at, name), child]);
    if (node.files) continue;
    files.push({
      path: at,
      sizeBytes: node.size ?? 0,
      isUnpacked: node.unpacked === true,
      hasIntegrity: node.integrity !== undefined,
      offset: node.offset === undefined ? 0 : dataAt + Number(node.offset),
    });
  }
  return files.sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** The header's text, whose SHA-256 is the integrity of the archive, and where the files' bytes begin. */
export function asarHeader(archive: string): { header: string; dataAt: number } {
  const bytes = fs.readFileSync(archive);
  return { header: bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)), dataAt: 8 + bytes.readUInt32LE(4) };
}

/** The text of one file that is in the archive. */
export function asarText(archive: string, file: AsarFile): string {
  return fs.readFileSync(archive).toString('utf8', file.offset, file.offset + file.sizeBytes);
}

/** Lays an archive out as a folder, as Electron shows it to the program; unpacked files become links. */
export function extractAsar(archive: string, folder: string): void {
  const bytes = fs.readFileSync(archive);
  for (const file of asarFiles(archive)) {
    const target = path.join(folder, file.path);
    fs.mkdirSync(path.dirname(target), { recursive: true });
    if (file.isUnpacked) fs.symlinkSync(path.join(`${archive}.unpacked`, file.path), target);
    else fs.writeFileSync(target, bytes.subarray(file.offset, file.offset + file.sizeBytes));
  }
}
