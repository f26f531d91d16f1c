// Runs one part of bench:fleet in a process of its own, so that its memory can be told: fleetChild.ts fill|ask|report LOCATION SIZE_AS_JSON
import { openStore } from '../../electron/node/fleet/openStore.ts';
import { openEngineStore } from '../clickhouse/engine.ts';
import { askStore } from './askStore.ts';
import { fillStore } from './fillStore.ts';
import { fleetReportTime } from './fleetReportTime.ts';
import type { LargeFleetSize } from './largeFleet.ts';

/** A data folder of the ClickHouse engine in this process, `chdb:FOLDER`. */
const ENGINE = 'chdb:';

const [task, location = '', size = ''] = process.argv.slice(2);
const underTest = {
  label: location,
  open: () => (location.startsWith(ENGINE) ? openEngineStore(location.slice(ENGINE.length)) : openStore(location)),
};

async function run(): Promise<unknown> {
  if (task === 'fill') return fillStore(underTest, JSON.parse(size) as LargeFleetSize);
  if (task === 'ask') return askStore(underTest);
  if (task === 'report') return fleetReportTime(underTest);
  throw new Error(`fleetChild.ts cannot ${task}`);
}

const value = await run();
console.log(JSON.stringify({ value, peakMiB: process.resourceUsage().maxRSS / 1024 }));
