import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ingestExitCode, ingestSummary } from '../../../electron/cli/ingestSummary.ts';
import { noCounts } from '../../../electron/node/ingest/ingestRun.ts';
import { runHere } from '../helpers/runHere.ts';
import { testFolder } from '../helpers/testFolder.ts';

describe('ingest', () => {
  it.each([
    [[], '--db is missing'],
    [['--db', ''], '--db: the file name is empty'],
    [['--db', ':memory:'], '--db :memory: would be gone at the end'],
    [['--db', 'x.duckdb', '--shard', '0/2'], '--shard 0/2: I/N is wanted'],
    [['--db', 'x.duckdb', '--machine-from', '{*}/'], '--machine-from {*}/: it does not say where {machine} is'],
    [['--db', 'x.duckdb', '--jobs', 'many'], '--jobs many'],
    [['--db', 'clickhouse://host:x/db'], '--db clickhouse://'],
    [['--db', '/no/such/folder/x.duckdb'], '--db /no/such/folder/x.duckdb: '],
    [['--db', import.meta.filename], 'is no DuckDB file'],
  ])('refuses %j', async (options, message) => {
    const { code, out, err } = await runHere(['ingest', testFolder(), ...options]);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/^error: /);
    expect(err).toContain(message);
  });

  it('answers 130 when it is interrupted before it began', async () => {
    const folder = testFolder();
    const { code, err } = await runHere(['ingest', folder, '--db', join(folder, 'a.duckdb')], AbortSignal.abort());
    expect(code).toBe(130);
    expect(err).toMatch(/^Interrupted: 0 crashes stored in .*; run it again to go on\n$/);
  });
});

describe('the summary', () => {
  it('names what was skipped and why', () => {
    const counts = { stored: 1, duplicates: 2, userMode: 1, unreadable: 3, passedOver: 1, otherShards: 9 };
    expect(ingestSummary(counts, false, 2000)).toBe(
      '1 crash stored, 2 duplicates skipped, 1 dump of programs skipped, 3 could not be read, 1 other file passed over, 9 files left to other shards in 2.0 s (4/s)',
    );
    expect(ingestSummary(noCounts(), false, 10)).toBe('0 crashes stored in 0.0 s');
  });

  it.each([
    [{ stored: 1 }, 0],
    [{ duplicates: 1 }, 0],
    [{ userMode: 1, unreadable: 1 }, 2],
    [{ unreadable: 1 }, 3],
    [{ unreadable: 1, otherShards: 1 }, 3],
    [{ otherShards: 1 }, 0],
    [{ passedOver: 1 }, 3],
  ])('%j gives exit code %i', (counts, code) => {
    expect(ingestExitCode({ ...noCounts(), ...counts })).toBe(code);
  });
});
