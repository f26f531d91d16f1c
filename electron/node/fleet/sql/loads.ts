import type { DriverBuild } from '../../../../shared/fleet/crashRecord.ts';
import { type Statement, text, whole } from '../statement.ts';

/** A condition on a column with the numbers of driver sets: the set has a driver for which `condition`, on `driver d`, holds. */
export function loads(column: string, condition: string): string {
  return `${column} IN (SELECT m.set_id FROM driver_set_member m JOIN driver d ON d.id = m.driver_id WHERE ${condition})`;
}

/** The set has a driver of this name. Parameters end in `id`. */
export function loadsName(column: string, name: string, id: string): Statement {
  return { sql: loads(column, `d.name = $name_${id}`), parameters: { [`name_${id}`]: text(name) } };
}

/** The set has this very build. Parameters end in `id`. */
export function loadsBuild(column: string, build: DriverBuild, id: string): Statement {
  const [name, stamp, sum, size] = [`name_${id}`, `stamp_${id}`, `sum_${id}`, `size_${id}`];
  return {
    sql: loads(column, `d.name = $${name} AND d.time_stamp = $${stamp} AND d.check_sum = $${sum} AND d.size_bytes = $${size}`),
    parameters: {
      [name]: text(build.name),
      [stamp]: whole(build.timestamp),
      [sum]: whole(build.checksum),
      [size]: whole(build.sizeBytes),
    },
  };
}
