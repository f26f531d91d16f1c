import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { numberOf } from '../../../../../electron/node/fleet/clickhouse/numbers.ts';
import { CLICKHOUSE_VERSION, migrationStatements, tableStatements } from '../../../../../electron/node/fleet/clickhouse/schema.ts';
import { CRASH_COLUMNS } from '../../../../../electron/node/fleet/columns.ts';

describe('tableStatements', () => {
  it('makes one table each on a single server', () => {
    const statements = tableStatements(null);
    expect(statements).toHaveLength(7);
    for (const sql of statements)
      expect(sql).toMatch(/^CREATE TABLE IF NOT EXISTS \w+ \(.*\) ENGINE = ReplacingMergeTree\(\w*\) ORDER BY \(.*\)$/);
    for (const { name } of CRASH_COLUMNS) expect(statements[0]).toContain(`${name} `);
  });

  it('makes a replicated table per shard and one over all shards on a cluster', () => {
    const [local, spread, ...others] = tableStatements('prod');
    expect(local).toMatch(/^CREATE TABLE IF NOT EXISTS crash_local ON CLUSTER prod \(/);
    expect(local).toContain("ReplicatedReplacingMergeTree('/clickhouse/tables/{shard}/{database}/crash_local', '{replica}', row_version)");
    expect(spread?.replace(/\s+/g, ' ')).toBe(
      'CREATE TABLE IF NOT EXISTS crash ON CLUSTER prod AS crash_local ENGINE = Distributed(prod, currentDatabase(), crash_local, sipHash64(id))',
    );
    expect(others).toHaveLength(12);
  });

  it('keeps the members of a driver set on one shard', () => {
    const spread = tableStatements('prod').find((sql) => sql.includes('EXISTS driver_set_member ON'));
    expect(spread).toContain('sipHash64(set_id)');
  });
});

describe('migrationStatements', () => {
  it('adds what later versions have, to both tables of a cluster', () => {
    const single = migrationStatements(1, null);
    expect(single).toContain('ALTER TABLE crash ADD COLUMN IF NOT EXISTS microcode Nullable(String)');
    expect(single).toContain('ALTER TABLE inventory ADD COLUMN IF NOT EXISTS devices Nullable(String)');
    expect(migrationStatements(1, 'prod')).toHaveLength(2 * single.length);
    expect(migrationStatements(1, 'prod')[0]).toBe(
      'ALTER TABLE crash_local ON CLUSTER prod ADD COLUMN IF NOT EXISTS microcode Nullable(String)',
    );
    expect(migrationStatements(CLICKHOUSE_VERSION, null)).toEqual([]);
  });

  it('adds only columns that new tables have', () => {
    for (const sql of migrationStatements(0, null)) {
      const [, table, column] = /^ALTER TABLE (\w+) ADD COLUMN IF NOT EXISTS (.+)$/.exec(sql) ?? [];
      expect(tableStatements(null).find((made) => made.includes(`EXISTS ${table} (`))).toContain(column);
    }
  });
});

it('is told in the README as it is', () => {
  const readme = words(readFileSync('electron/node/fleet/clickhouse/README.md', 'utf8'));
  for (const sql of [...tableStatements(null), ...tableStatements('prod')]) expect(readme).toContain(`${words(sql)};`);
  const driver = tableStatements('prod').filter((sql) => /EXISTS driver(_local)? ON/.test(sql));
  expect(driver).toHaveLength(2);
  for (const sql of driver) expect(words(readFileSync('README.md', 'utf8'))).toContain(words(sql));
});

function words(text: string): string {
  return text.replace(/\s+/g, ' ');
}

describe('numberOf', () => {
  it('gives a text the same exact number everywhere', () => {
    // The first 53 bits of SHA-256("abc") = ba7816bf 8f01cfea ...
    expect(numberOf('abc')).toBe(Number(0xba7816bf8f01cfean >> 11n));
    expect(Number.isSafeInteger(numberOf(''))).toBe(true);
  });
});
