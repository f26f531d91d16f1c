import type { ResultObject } from '../../result/objects.ts';
import type { Crash } from '../crash.ts';
import { fastFails, stackCookies } from './checks.ts';
import type { Describer } from './describe.ts';
import { devices, drivers } from './devices.ts';
import { irps } from './irps.ts';
import { names } from './names.ts';
import { pools } from './pools.ts';
import { power } from './power.ts';
import { processors } from './processors.ts';
import { tdr } from './tdr.ts';
import { processes, threads } from './threads.ts';
import { watchdogs } from './watchdogs.ts';
import { wheaRecords } from './whea/records.ts';

/** In the order of interest. A new family is one describer and its place here. */
const DESCRIBERS: readonly Describer[] = [
  wheaRecords,
  tdr,
  watchdogs,
  irps,
  devices,
  drivers,
  power,
  threads,
  processes,
  fastFails,
  stackCookies,
  pools,
  names,
  processors,
];
const MAX_OBJECTS = 64;

/**
 * What an engineer would look up by hand for this bugcheck, each thing once. The verdict does not rest on this list: rules read
 * the same facts themselves.
 */
export function objectsOf(crash: Crash): ResultObject[] {
  const objects: ResultObject[] = [];
  const seen = new Set<string>();
  for (const describe of DESCRIBERS) {
    for (const object of describe(crash)) {
      const key = `${object.kind} ${object.address ?? object.title}`;
      if (seen.has(key)) continue;
      seen.add(key);
      objects.push(object);
    }
  }
  return objects.slice(0, MAX_OBJECTS);
}
