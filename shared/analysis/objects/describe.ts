import { type Gva, hex } from '../../bytes/address.ts';
import type { DumpImage } from '../../dump/dumpImage.ts';
import type { DeviceObject } from '../../dump/facts/objects/deviceObject.ts';
import type { DriverObject } from '../../dump/facts/objects/driverObject.ts';
import { headerAt, type PoolHeader, readPoolHeader } from '../../dump/facts/objects/poolHeader.ts';
import { POOL_TAGS } from '../../knowledge/poolTags.ts';
import { POOL_TYPE_BITS } from '../../knowledge/poolTypes.ts';
import type { ResultObject, ResultObjectField } from '../../result/objects.ts';
import type { ParameterFacts } from '../bugcheck.ts';
import type { Crash } from '../crash.ts';

/** Which objects a family of bugchecks is about. */
export type Describer = (crash: Crash) => readonly ResultObject[];

export function field(name: string, value: string, meaning: string | null = null): ResultObjectField {
  return { name, value, meaning };
}

/** A parameter that is there, with its place: `parameter 2`. */
export interface NamedParameter extends ParameterFacts {
  readonly source: string;
}

/** Parameters of one kind that are not zero. */
export function parametersOf(crash: Crash, kind: ParameterFacts['kind']): NamedParameter[] {
  return crash.bugcheck.parameters.flatMap((parameter, index) =>
    parameter.kind === kind && parameter.value !== 0n ? [{ ...parameter, source: `parameter ${index + 1}` }] : [],
  );
}

/** `\Driver\disk (disk.sys)`, as much of it as is known. */
export function driverText(driver: DriverObject | null): string {
  if (!driver) return 'a driver that is not in the dump';
  const { name, module } = driver;
  if (name === null) return module?.name ?? `the driver at ${hex(driver.address)}`;
  return module ? `${name} (${module.name})` : name;
}

/** `0xffff... of \Driver\disk (disk.sys)`. */
export function deviceText(address: Gva, device: DeviceObject | null): string {
  return device ? `${hex(address)} of ${driverText(device.driver)}` : `${hex(address)}, not in the dump`;
}

const ownerByTag = new Map(POOL_TAGS.map(([tag, component, meaning]) => [tag, `${component}: ${meaning}`]));

/** Fields of a pool header. */
export function poolFields(header: PoolHeader): ResultObjectField[] {
  const words = POOL_TYPE_BITS.flatMap(([bit, set, clear]) => (header.type & bit ? [set] : clear === null ? [] : [clear]));
  return [
    field('PoolTag', header.tag, ownerByTag.get(header.tag) ?? null),
    field('BlockSize', `${header.sizeBytes} bytes`, 'with its header'),
    field('PreviousSize', `${header.previousSizeBytes} bytes`),
    field('PoolType', hex(header.type), words.join(', ')),
  ];
}

/** The pool header of a parameter that may point at the block or at its header: the block comes first. */
export function poolHeaderOf(image: DumpImage, address: Gva): PoolHeader | null {
  return readPoolHeader(image, address) ?? headerAt(image, address);
}
