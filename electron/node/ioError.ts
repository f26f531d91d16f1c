/** The operating system refused a file, or it changed under our hands. Becomes a failure line `read-failed`. */
export class ReadFailure extends Error {
  /** Size of the file as far as it is known, else 0. */
  readonly sizeBytes: number;

  constructor(message: string, sizeBytes = 0) {
    super(message);
    this.name = 'ReadFailure';
    this.sizeBytes = sizeBytes;
  }
}

const PLAIN: Readonly<Record<string, string>> = {
  ENOENT: 'no such file or folder',
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EBUSY: 'another program has it open',
  EISDIR: 'it is a folder',
  EIO: 'the disk or the network reported an error',
  ELOOP: 'it is a symbolic link that leads back to itself',
  ENAMETOOLONG: 'its path is too long',
  ENOSPC: 'no space left on the disk',
  EMFILE: 'too many open files',
};

/** The `code` of an error of the operating system (`ENOENT` and so on); null for every other error. */
export function errnoOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null;
  return 'syscall' in error || error.code in PLAIN ? error.code : null;
}

/** One sentence on an I/O error, without the path and without Node's jargon where the code is a common one. */
export function ioErrorText(error: unknown): string {
  const code = errnoOf(error);
  if (code !== null && code in PLAIN) return `${PLAIN[code]} (${code})`;
  return error instanceof Error ? error.message : String(error);
}
