import { hex } from '../../bytes/address.ts';
import { type Describer, parametersOf, poolFields, poolHeaderOf } from './describe.ts';

/** The headers of the pool blocks that parameters point to. */
export const pools: Describer = (crash) =>
  parametersOf(crash, 'pool').flatMap(({ value, source }) => {
    const header = poolHeaderOf(crash.image, value);
    if (!header) return [];
    return [
      { kind: 'pool' as const, address: hex(header.address), title: `Pool block "${header.tag}"`, fields: poolFields(header), source },
    ];
  });
