import { closeSync, openSync, readSync, realpathSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join, resolve } from 'node:path';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import { serial } from '../serial.ts';
import { bringUpToDate, MIGRATIONS, type Migration } from './migrations.ts';
import { openFailure } from './openFailure.ts';
import { readRows } from './readRows.ts';
import type { Row } from './rows.ts';
import type { Statement } from './statement.ts';
import { FleetStoreError } from './storeError.ts';
import { inTransaction } from './transaction.ts';

export const IN_MEMORY = ':memory:';

export interface DatabaseOptions {
  /** Threads of DuckDB; default 2. */
  readonly threads?: number;
  /** Memory of DuckDB in MB before it spills to disk; default 1000. */
  readonly memoryMb?: number;
  /** Default: the released ones. */
  readonly migrations?: readonly Migration[];
}

/** An open DuckDB database of ours: reads see the last finished write; writes wait for each other, and so do reads. */
export interface Database {
  read(statement: Statement): Promise<Row[]>;
  /** Runs several reads with nothing in between, on the connection that they all use; it may have temporary tables. */
  ask<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T>;
  /** Writes finished so far: what was read before the last one may be out of date. */
  readonly changes: number;
  /** Runs `work` in a transaction of its own. */
  write<T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T>;
  /** Waits for what is under way; everything asked for later fails. */
  close(): Promise<void>;
}

/** Files that this process has open: DuckDB's lock does not keep a process from opening a file twice, which would damage it. */
const openFiles = new Set<string>();
let memoryDatabases = 0;

/** Opens or creates a database. Throws FleetStoreError. */
export async function openDatabase(location: string, options: DatabaseOptions = {}): Promise<Database> {
  const path = location === IN_MEMORY ? IN_MEMORY : realPath(location);
  if (openFiles.has(path)) throw new FleetStoreError('in-use', `${path} is already open in this process`);
  if (path !== IN_MEMORY) openFiles.add(path);
  try {
    return await connect(path, options);
  } catch (error) {
    openFiles.delete(path);
    throw error;
  }
}

async function connect(path: string, options: DatabaseOptions): Promise<Database> {
  const instance = await createInstance(path, options);
  const close = () => {
    instance.closeSync();
    openFiles.delete(path);
  };
  try {
    const writer = await instance.connect();
    await bringUpToDate(writer, path, options.migrations ?? MIGRATIONS);
    return databaseOf(writer, await instance.connect(), close);
  } catch (error) {
    close();
    throw openFailure(path, error);
  }
}

function databaseOf(writer: DuckDBConnection, reader: DuckDBConnection, closeInstance: () => void): Database {
  const writes = serial();
  const reads = serial();
  let changes = 0;
  let closing: Promise<void> | null = null;

  async function close(): Promise<void> {
    await Promise.all([writes.settled(), reads.settled()]);
    reader.closeSync();
    writer.closeSync();
    closeInstance();
  }
  function checkOpen(): void {
    if (closing) throw new Error('the fleet store is closed');
  }

  return {
    async read(statement) {
      checkOpen();
      return reads.run(() => readRows(reader, statement));
    },
    async ask(work) {
      checkOpen();
      return reads.run(() => work(reader));
    },
    get changes() {
      return changes;
    },
    async write(work) {
      checkOpen();
      return writes.run(async () => {
        const result = await inTransaction(writer, () => work(writer));
        changes++;
        return result;
      });
    },
    close() {
      closing ??= close();
      return closing;
    },
  };
}

async function createInstance(path: string, options: DatabaseOptions): Promise<DuckDBInstance> {
  const settings = settingsOf(path, options);
  try {
    return await DuckDBInstance.create(path, settings);
  } catch (error) {
    if (!isUnfinished(path)) throw openFailure(path, error);
  }
  // A process was killed while it made the file. Nothing can be in it yet.
  rmSync(path, { force: true });
  return DuckDBInstance.create(path, settings).catch((error: unknown) => {
    throw openFailure(path, error);
  });
}

/** No file but the database is read or written, and no extension is fetched. */
function settingsOf(path: string, { threads = 2, memoryMb = 1000 }: DatabaseOptions): Record<string, string> {
  return {
    threads: String(threads),
    memory_limit: `${memoryMb}MB`,
    temp_directory: path === IN_MEMORY ? join(tmpdir(), `faultline-${process.pid}-${memoryDatabases++}`) : `${path}.tmp`,
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    enable_external_access: 'false',
  };
}

/** Absolute, with links resolved as far as it exists: the same file has one name, and no name is taken for an address. */
function realPath(location: string): string {
  const path = resolve(location);
  try {
    return realpathSync(path);
  } catch {
    // The file is still to be made; its folder has to be there.
  }
  try {
    return join(realpathSync(dirname(path)), basename(path));
  } catch (error) {
    throw new FleetStoreError('missing', `cannot make ${path}: there is no folder ${dirname(path)}`, { cause: error });
  }
}

const HEADERS_BYTES = 3 * 4096;
const MAGIC_AT = 8;
const MAGIC = 'DUCK';

/** True for an empty file, and for one that ends within DuckDB's three headers. */
function isUnfinished(path: string): boolean {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat?.isFile() || stat.size >= HEADERS_BYTES) return false;
  if (stat.size === 0) return true;
  const head = Buffer.alloc(MAGIC_AT + MAGIC.length);
  const file = openSync(path, 'r');
  try {
    readSync(file, head, 0, head.length, 0);
  } finally {
    closeSync(file);
  }
  return head.toString('latin1', MAGIC_AT) === MAGIC;
}
