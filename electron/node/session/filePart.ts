import { open } from 'node:fs/promises';

/** A dump's own file, as it was when it was judged. */
export interface DumpFile {
  readonly path: string;
  readonly sizeBytes: number;
}

/** Bytes from `offset` as hex digits, fewer only where the file ends. Null when the file is gone or has another size by now. */
export async function filePart({ path, sizeBytes }: DumpFile, offset: number, length: number): Promise<string | null> {
  const file = await open(path, 'r').catch(() => null);
  if (file === null) return null;
  try {
    const now = await file.stat();
    if (!now.isFile() || now.size !== sizeBytes) return null;
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, offset);
    return buffer.toString('hex', 0, bytesRead);
  } catch {
    // A disk that was taken out, a share that is gone: the same to the reader as a deleted file.
    return null;
  } finally {
    await file.close();
  }
}
