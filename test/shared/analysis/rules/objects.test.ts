import { describe, expect, it } from 'vitest';
import { deviceStackDrivers, irpHolder, objectOwner } from '../../../../shared/analysis/rules/objects.ts';
import { deviceObject, driverObject, irp } from '../../../builder/objects.ts';
import { apply, at, blamed, crashDump, judge, type Scene, weightOf } from '../support/crashes.ts';

const base = 0xffff_9c0f_0000_0000n;
const [PDO, FDO, IRP] = [base + 0x1000n, base + 0x2000n, base + 0x3000n];
const DRIVER = (name: string) => base + 0x10000n + (at(name) & 0xffff_0000n);
const driver = (name: string) => driverObject(DRIVER(name), { name: `\\Driver\\${name}`, driverStart: at(name), driverSize: 0x80000 });

interface Devices {
  /** Drivers of the physical device and of the one attached to it. */
  readonly pdo: string;
  readonly fdo: string;
  /** 1: with the lower driver, 2: with the upper one. */
  readonly current?: number;
  readonly completion?: string;
}

/** Two devices and a power IRP that was sent down. */
function withDevices(scene: Scene, { pdo, fdo, current = 2, completion }: Devices) {
  const dump = crashDump(scene);
  const routine = completion === undefined ? 0n : at(`${completion}+0x1000`);
  const parts = [
    driver(pdo),
    ...(fdo === pdo ? [] : [driver(fdo)]),
    deviceObject(PDO, { driverObject: DRIVER(pdo), attachedDevice: FDO }),
    deviceObject(FDO, { driverObject: DRIVER(fdo) }),
    irp(IRP, {
      locations: [
        { major: 0x16, minor: 2, deviceObject: PDO },
        { major: 0x16, minor: 2, deviceObject: FDO, completionRoutine: routine },
      ],
      currentLocation: current,
    }),
  ];
  for (const part of parts) dump.memory(part.address, part.bytes);
  return dump;
}

const POWER: Scene = { code: 0x9f, parameters: [3n, PDO, 0n, IRP] };

describe('the owner of the object that a bugcheck is about', () => {
  it('is the driver of a device object', () => {
    const ledger = apply(objectOwner, withDevices({ code: 0x9f, parameters: [1n, FDO, 0n, 0n] }, { pdo: 'usbxhci', fdo: 'evil' }));
    expect(blamed(ledger)).toEqual(['evil.sys']);
    expect(ledger.suspects.get('evil.sys')?.evidence[0]?.claim).toContain('\\Driver\\evil');
  });

  it('is known better by its driver object than by a device of it', () => {
    const dump = (parameters: bigint[]) => withDevices({ code: 0x9f, parameters }, { pdo: 'usbxhci', fdo: 'evil' });
    const byDevice = weightOf(apply(objectOwner, dump([2n, FDO, 0n, 0n])), 'evil.sys');
    const byDriver = weightOf(apply(objectOwner, dump([2n, 0n, 0n, DRIVER('evil')])), 'evil.sys');
    expect(byDevice).toBeGreaterThan(0);
    expect(byDriver).toBeGreaterThan(byDevice);
  });

  it('counts less when it passes requests on for others', () => {
    const owned = (name: string) =>
      weightOf(apply(objectOwner, withDevices({ code: 0x9f, parameters: [1n, FDO, 0n, 0n] }, { pdo: 'ndis', fdo: name })), `${name}.sys`);
    expect(owned('evil')).toBeGreaterThan(owned('srv2'));
    expect(owned('srv2')).toBeGreaterThan(owned('storport'));
  });

  it('is nobody when the object is not in the dump or the parameter is no object', () => {
    expect(blamed(apply(objectOwner, crashDump(POWER)))).toEqual([]);
    const other: Scene = { code: 0xd1, parameters: [FDO, FDO, FDO, FDO] };
    expect(blamed(apply(objectOwner, withDevices(other, { pdo: 'usbxhci', fdo: 'evil' })))).toEqual([]);
  });
});

describe('the holder of an IRP', () => {
  it('is the driver of its current stack location', () => {
    const ledger = apply(irpHolder, withDevices(POWER, { pdo: 'usbxhci', fdo: 'evil' }));
    expect(blamed(ledger)).toEqual(['evil.sys']);
    expect(ledger.suspects.get('evil.sys')?.evidence[0]?.claim).toContain('stack location 2 of 2');
    expect(blamed(apply(irpHolder, withDevices(POWER, { pdo: 'alpha', fdo: 'evil', current: 1 })))).toEqual(['alpha.sys']);
  });

  it('is suspected more than a driver that waits for the request to come back', () => {
    const ledger = apply(irpHolder, withDevices(POWER, { pdo: 'alpha', fdo: 'beta', current: 1, completion: 'evil' }));
    expect(blamed(ledger)).toEqual(['alpha.sys', 'evil.sys']);
    expect(weightOf(ledger, 'evil.sys')).toBeLessThan(weightOf(ledger, 'alpha.sys') / 2);
  });

  it('is not blamed twice when it waits for the request itself, and the kernel never for waiting', () => {
    const own = apply(irpHolder, withDevices(POWER, { pdo: 'alpha', fdo: 'evil', completion: 'evil' }));
    expect(own.suspects.get('evil.sys')?.evidence).toHaveLength(1);
    expect(blamed(apply(irpHolder, withDevices(POWER, { pdo: 'alpha', fdo: 'evil', completion: 'nt' })))).toEqual(['evil.sys']);
  });

  it('is suspected as one driver, however many locations or devices it has', () => {
    const waits = { major: 0x16, minor: 2, deviceObject: FDO, completionRoutine: at('evil+0x1000') };
    const parts = [
      driver('alpha'),
      driver('evil'),
      deviceObject(PDO, { driverObject: DRIVER('alpha'), attachedDevice: FDO }),
      deviceObject(FDO, { driverObject: DRIVER('evil'), attachedDevice: FDO + 0x1000n }),
      deviceObject(FDO + 0x1000n, { driverObject: DRIVER('evil') }),
      irp(IRP + 0x1000n, { locations: [{ major: 0x16, minor: 2, deviceObject: PDO }, waits, waits, waits], currentLocation: 1 }),
    ];
    const scene = { ...POWER, parameters: [3n, PDO, 0n, IRP + 0x1000n] };
    for (const rule of [irpHolder, deviceStackDrivers]) {
      const once = crashDump(scene);
      for (const part of parts) once.memory(part.address, part.bytes);
      expect(apply(rule, once).suspects.get('evil.sys')?.evidence).toHaveLength(1);
    }
  });

  it('is nobody when the request is in nobody’s hands, or is no IRP', () => {
    expect(blamed(apply(irpHolder, withDevices(POWER, { pdo: 'alpha', fdo: 'evil', current: 3 })))).toEqual([]);
    expect(blamed(apply(irpHolder, withDevices({ ...POWER, parameters: [3n, PDO, 0n, FDO] }, { pdo: 'alpha', fdo: 'evil' })))).toEqual([]);
    expect(blamed(apply(irpHolder, withDevices({ ...POWER, parameters: [4n, PDO, 0n, IRP] }, { pdo: 'alpha', fdo: 'evil' })))).toEqual([]);
  });
});

describe('the drivers of a device stack', () => {
  it('are suspects of a power failure, but for the one that is blamed as the named device’s owner', () => {
    expect(blamed(apply(deviceStackDrivers, withDevices(POWER, { pdo: 'usbxhci', fdo: 'evil' })))).toEqual(['evil.sys']);
  });

  it('are left alone in bugchecks that are about one device', () => {
    const scene: Scene = { code: 0xf9, parameters: [PDO, 0n, 0n, 0n] };
    expect(blamed(apply(deviceStackDrivers, withDevices(scene, { pdo: 'usbxhci', fdo: 'evil' })))).toEqual([]);
  });
});

describe('a power request that was held back', () => {
  it('is blamed on its holder, not on the driver of the bus below', () => {
    const { verdict } = judge(withDevices(POWER, { pdo: 'usbxhci', fdo: 'evil' }));
    expect(verdict).toMatchObject({ kind: 'driver', module: 'evil.sys' });
    expect(verdict.confidence).toBeGreaterThan(0.7);
    expect(verdict.evidence.map((evidence) => evidence.rule)).toEqual(['irp-holder', 'device-stack']);
    expect(verdict.alternatives.map((other) => other.module)).toContain('usbxhci.sys');
  });

  it('is blamed on the driver above when the bus driver of Windows has it', () => {
    const { verdict } = judge(withDevices(POWER, { pdo: 'usbxhci', fdo: 'evil', current: 1, completion: 'evil' }));
    expect([verdict.module, ...verdict.alternatives.map((other) => other.module)]).toContain('evil.sys');
  });
});
