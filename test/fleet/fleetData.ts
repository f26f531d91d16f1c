import type { CrashRecord, DriverBuild, IngestItem } from '../../shared/fleet/crashRecord.ts';
import type { InventoryMachine } from '../../shared/fleet/fleetStore.ts';
import type { VerdictKind } from '../../shared/result/triageResult.ts';
import { type Dice, diceOf } from './dice.ts';
import { at, build, item } from './records.ts';

/** Texts that databases and sorting get wrong: quotes, wildcards, NUL, other scripts, characters around and beyond U+FFFF. */
const ODD_TEXTS = [
  "o'brien",
  'say "hi"',
  'back\\slash',
  '100%_',
  '',
  ' ',
  'a\0b',
  'Büro',
  '東京',
  '\ue000',
  '\uffee',
  '😀',
  '🂡',
  '--',
  '$filter_sites',
];
const KINDS: readonly VerdictKind[] = ['driver', 'os-component', 'hardware', 'memory-corruption', 'user-initiated', 'unknown'];

export interface FleetSize {
  readonly crashes: number;
  readonly machines: number;
  readonly driverSets: number;
  readonly seed: number;
}

interface Machine {
  readonly facts: Partial<CrashRecord>;
  readonly drivers: readonly DriverBuild[];
}

/** A fleet with everything that stores could disagree on. The same for the same seed. */
export function makeFleet({ crashes, machines, driverSets, seed }: FleetSize): IngestItem[] {
  const dice = diceOf(seed);
  const sets = Array.from({ length: driverSets }, () => driversOf(dice));
  const owners = Array.from({ length: machines }, (_, index) => machineOf(dice, index, dice.pick(sets)));
  return Array.from({ length: crashes }, (_, index) => crashOf(dice, index, dice.pick(owners), sets));
}

/** An inventory of some of the fleet's machines, under their keys or their names, and of others. */
export function makeInventory(fleet: readonly IngestItem[], size: number, seed: number): InventoryMachine[] {
  const dice = diceOf(seed);
  return Array.from({ length: size }, (_, index) => {
    const { crash, driverSet } = dice.pick(fleet);
    const machine = dice.pick([crash.machine, `name:${crash.machineName}`, `name:spare ${index}`]);
    const { site, model, biosVersion, osBuild, cpu, microcode, devices } = crash;
    return { machine, site, model, biosVersion, osBuild, cpu, microcode, devices, drivers: driverSet?.drivers ?? [] };
  });
}

function driversOf(dice: Dice): DriverBuild[] {
  const count = 3 + dice.below(12);
  return Array.from({ length: count }, () =>
    build(dice.oneIn(10) ? `${dice.pick(ODD_TEXTS)}.sys` : `drv${dice.below(30)}.sys`, dice.below(4)),
  );
}

function machineOf(dice: Dice, index: number, drivers: readonly DriverBuild[]): Machine {
  const machine = dice.oneIn(8) ? `name:${dice.pick(ODD_TEXTS)}` : dice.oneIn(3) ? `name:PC-${index}` : `${dice.hex(32)}`;
  return {
    drivers,
    facts: {
      machine,
      machineName: `PC-${index}`,
      site: orNull(dice, () => dice.pick([...ODD_TEXTS, 'Berlin', 'Wien'])),
      osBuild: orNull(dice, () => dice.pick([9600, 10_240, 19_045, 22_631])),
      model: orNull(dice, () => dice.pick(['Latitude 5420', 'OptiPlex', ...ODD_TEXTS])),
      biosVersion: orNull(dice, () => `1.${dice.below(5)}`),
      cpu: orNull(dice, () => dice.pick(['Intel(R) Core(TM)', 'AMD Ryzen'])),
      microcode: orNull(dice, () => dice.pick(['0xf0 for 6-142-12', '0x12b for 6-183-1'])),
      devices: ['10de:2504', '8086:15fa', '8086:9a49'].filter(() => dice.oneIn(2)),
      manufacturer: orNull(dice, () => 'Dell Inc.'),
    },
  };
}

function crashOf(dice: Dice, index: number, machine: Machine, sets: readonly (readonly DriverBuild[])[]): IngestItem {
  const changed = dice.oneIn(4) ? dice.pick(sets) : machine.drivers;
  const drivers = dice.oneIn(12) ? [] : changed;
  const blamed = dice.pick(machine.drivers);
  const module = orNull(dice, () => blamed.name);
  const bugcheck = dice.pick(['0x50', '0xd1', '0x7e', '0x139']);
  return item(
    index,
    {
      ...machine.facts,
      id: dice.hex(64),
      crashTimeMs: timeOf(dice),
      uptimeSeconds: orNull(dice, () => dice.below(1e6) / 1000),
      bugcheck,
      parameters: [`0x${dice.hex(16)}`, '0x0'],
      kind: dice.pick(KINDS),
      module,
      offset: module === null ? null : `0x${dice.below(4096).toString(16)}`,
      confidence: dice.below(100) / 100,
      blamedBuild: module === null || dice.oneIn(3) ? null : blamed,
      vendor: orNull(dice, () => dice.pick(ODD_TEXTS)),
      driverClass: orNull(dice, () => 'storage'),
      ...(dice.oneIn(6) ? { osBuild: 26_100 } : {}),
      process: orNull(dice, () => dice.pick(['System', 'svchost.exe', ...ODD_TEXTS])),
      frames: Array.from({ length: dice.below(6) }, () => `${dice.pick(machine.drivers).name}+0x${dice.below(999).toString(16)}`),
      signature: dice.oneIn(10) ? `${bugcheck}|${dice.pick(ODD_TEXTS)}` : `${bugcheck}|drv${dice.below(8)}.sys`,
      path: `C:\\Dumps\\${dice.pick(ODD_TEXTS)}\\${index}.dmp`,
      sizeBytes: dice.oneIn(20) ? 68_719_476_736 : 262_144,
    },
    drivers,
  );
}

/** Often equal, sometimes missing, sometimes before 1970. */
function timeOf(dice: Dice): number | null {
  if (dice.oneIn(10)) return null;
  if (dice.oneIn(25)) return -dice.below(1e10);
  return dice.oneIn(3) ? at(dice.below(5)) : at(dice.below(20), dice.below(86_400_000));
}

function orNull<T>(dice: Dice, value: () => T): T | null {
  return dice.oneIn(6) ? null : value();
}
