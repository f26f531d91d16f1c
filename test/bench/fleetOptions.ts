import { parseArgs } from 'node:util';
import type { LargeFleetSize } from './largeFleet.ts';

export interface FleetBenchOptions {
  readonly size: LargeFleetSize;
  /** Where the stores are; empty: one DuckDB file that is thrown away. */
  readonly locations: readonly string[];
  /** The stores hold the fleet already. */
  readonly filled: boolean;
  /** Small dumps to ingest; 0: none. */
  readonly dumps: number;
  /** Time the whole report too. */
  readonly report: boolean;
}

/** Reads the command line of bench:fleet. Throws on what it does not know. */
export function fleetOptions(args: readonly string[]): FleetBenchOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      crashes: { type: 'string', default: '1000000' },
      machines: { type: 'string', default: '200000' },
      sets: { type: 'string', default: '20000' },
      dumps: { type: 'string', default: '8000' },
      db: { type: 'string', multiple: true, default: [] },
      filled: { type: 'boolean', default: false },
      'skip-ingest': { type: 'boolean', default: false },
      report: { type: 'boolean', default: false },
    },
  });
  if (values.filled && values.db.length === 0) throw new Error('--filled needs --db: which store holds the fleet?');
  return {
    size: {
      crashes: countOf('crashes', values.crashes),
      machines: countOf('machines', values.machines),
      sets: countOf('sets', values.sets),
    },
    locations: values.db,
    filled: values.filled,
    dumps: values['skip-ingest'] ? 0 : countOf('dumps', values.dumps),
    report: values.report,
  };
}

function countOf(name: string, text: string): number {
  const count = Number(text);
  if (!Number.isInteger(count) || count < 1) throw new Error(`--${name} ${text} is not a number from 1`);
  return count;
}
