import { readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { errnoOf, ioErrorText } from '../ioError.ts';

/** What a `machine.json` says of the machine whose dumps lie beside it or below; null: it does not say. */
export interface MachineFile {
  readonly name: string | null;
  readonly manufacturer: string | null;
  readonly model: string | null;
  readonly biosVersion: string | null;
  readonly site: string | null;
}

export const MACHINE_FILE = 'machine.json';
const MOST_BYTES = 64 * 1024;
const MOST_CHARACTERS = 256;
const FIELDS = ['name', 'manufacturer', 'model', 'biosVersion', 'site'] as const;

/** Parses a `machine.json`. Blank and unknown fields are left out. Returns what is wrong with the file as a string. */
export function parseMachineFile(text: string): MachineFile | string {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return 'it is not valid JSON';
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return 'it does not hold one JSON object';
  const fields = new Map<string, unknown>(Object.entries(value));
  const file: Record<(typeof FIELDS)[number], string | null> = {
    name: null,
    manufacturer: null,
    model: null,
    biosVersion: null,
    site: null,
  };
  for (const field of FIELDS) {
    const content = fields.get(field) ?? null;
    if (content === null) continue;
    if (typeof content !== 'string' || content.length > MOST_CHARACTERS) {
      return `${field} is not a text of at most ${MOST_CHARACTERS} characters`;
    }
    file[field] = content.trim() || null;
  }
  return file;
}

/** The nearest `machine.json` of a folder: in it or in one above it, up to a top folder. */
export type MachineFiles = (folder: string) => Promise<MachineFile | null>;

/**
 * Looks `machine.json` files up, each folder once. Nothing above one of `tops` (absolute paths) is read. A file that is no use is
 * noted once, and the search goes on above it.
 */
export function machineFiles(tops: ReadonlySet<string>, note: (text: string) => void): MachineFiles {
  const known = new Map<string, Promise<MachineFile | null>>();

  async function find(folder: string): Promise<MachineFile | null> {
    const path = join(folder, MACHINE_FILE);
    const file = await read(path);
    if (typeof file === 'string') note(`${path}: ignored: ${file}`);
    else if (file) return file;
    const above = dirname(folder);
    return tops.has(folder) || above === folder ? null : lookUp(above);
  }

  function lookUp(folder: string): Promise<MachineFile | null> {
    const before = known.get(folder);
    if (before) return before;
    const found = find(folder);
    known.set(folder, found);
    return found;
  }

  return lookUp;
}

/** Null when there is no such file: also where the path leads through an archive. */
async function read(path: string): Promise<MachineFile | string | null> {
  try {
    const { size } = await stat(path);
    if (size > MOST_BYTES) return `it has ${size} bytes, more than ${MOST_BYTES}`;
    return parseMachineFile(await readFile(path, 'utf8'));
  } catch (error) {
    const code = errnoOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? null : ioErrorText(error);
  }
}
