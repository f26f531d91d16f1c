import { describe, expect, it } from 'vitest';
import { pnpRequestHolders, powerChain } from '../../../../shared/analysis/rules/objects.ts';
import { deviceNode, deviceObject, deviceObjectExtension, driverObject, irp } from '../../../builder/objects.ts';
import { pnpTriage, powerTriage } from '../../../builder/triageBlocks.ts';
import { apply, at, blamed, judge, placesAt } from '../support/crashes.ts';
import { dumpWith, fieldsOf, objectsIn } from './support.ts';

const base = 0xffff_9c0f_0000_0000n;
const { PDO, FDO, NODE, BUS, NAMED, SECOND, WAKE, TRIAGE } = placesAt(
  base,
  0x1000n,
  'PDO',
  'FDO',
  'NODE',
  'BUS',
  'NAMED',
  'SECOND',
  'WAKE',
  'TRIAGE',
);
const LOWER = base + 0x1_0000n;
const UPPER = base + 0x1_1000n;

const driver = (where: bigint, name: string) =>
  driverObject(where, { name: `\\Driver\\${name}`, driverStart: at(name), driverSize: 0x80000 });
const power = (where: bigint, device: bigint, minor = 2, stuckAbove = 0n) =>
  irp(where, { locations: [{ major: 0x16, minor, deviceObject: device, completionRoutine: stuckAbove }], currentLocation: 1 });

/** `evil` on a bus, `storport` above it holds the named request, a second one waits in `evil`. */
function stuck(second: { minor?: number; device?: bigint } = {}) {
  return [
    driver(LOWER, 'evil'),
    driver(UPPER, 'storport'),
    deviceObject(PDO, { driverObject: LOWER, attachedDevice: FDO, deviceObjectExtension: PDO + 0x800n }),
    deviceObjectExtension(PDO + 0x800n, PDO, NODE),
    deviceObject(FDO, { driverObject: UPPER, deviceObjectExtension: FDO + 0x800n }),
    deviceObjectExtension(FDO + 0x800n, FDO, 0n, PDO),
    deviceNode(NODE, { device: PDO, instancePath: 'SCSI\\Disk&Ven_X\\4&1', service: 'disk', parent: BUS }),
    deviceNode(BUS, { device: 0n, instancePath: 'PCI\\VEN_8086&DEV_0001\\3', service: 'evil' }),
    power(NAMED, FDO),
    power(SECOND, second.device ?? PDO, second.minor),
    power(WAKE, PDO, 0),
    ...powerTriage(
      TRIAGE,
      [WAKE, NAMED, SECOND].map((pending) => ({ irp: pending, device: PDO })),
      3,
    ),
  ];
}
const HELD = { code: 0x9f, parameters: [3n, PDO, TRIAGE, NAMED] };

describe('the objects of a held power request', () => {
  it('are the request, the stack, the device node and what else is under way', () => {
    const objects = objectsIn(dumpWith(HELD, stuck()));
    expect(objects.map(({ kind }) => kind)).toEqual(['irp', 'device', 'device-node', 'power', 'irp', 'irp']);
    expect(objects[0]?.title).toBe('IRP: IRP_MJ_POWER, IRP_MN_SET_POWER');
    expect(fieldsOf(objects[0]).CurrentLocation).toContain('\\Driver\\storport (storport.sys)');
    expect(fieldsOf(objects[1])).toMatchObject({ 'Stack 1': `0x${PDO.toString(16)} of \\Driver\\evil (evil.sys) | bottom, the one named` });
    expect(fieldsOf(objects[1])['Stack 2']).toContain('storport.sys) | top');
    expect(fieldsOf(objects[2])).toMatchObject({ ServiceName: 'disk', 'Parent 1': 'PCI\\VEN_8086&DEV_0001\\3 | service evil' });
    expect(fieldsOf(objects[3])).toMatchObject({ IrpList: '3 pending' });
    expect(fieldsOf(objects[3]).ThreadList).toContain('3 threads');
  });

  it('put requests that wait by design last', () => {
    const dump = dumpWith(HELD, stuck());
    expect(objectsIn(dump).map(({ address }) => address)).toEqual(
      [NAMED, PDO, NODE, TRIAGE, SECOND, WAKE].map((one) => `0x${one.toString(16)}`),
    );
  });

  it("leave out the node of an extension that is another device's", () => {
    const parts = stuck().map((part) => (part.address === PDO + 0x800n ? deviceObjectExtension(PDO + 0x800n, FDO, NODE) : part));
    expect(objectsIn(dumpWith(HELD, parts)).map(({ kind }) => kind)).not.toContain('device-node');
  });

  it('start at the bottom of the stack whichever device is named', () => {
    const objects = objectsIn(dumpWith({ code: 0x9f, parameters: [1n, FDO, 0n, 0n] }, stuck()));
    expect(fieldsOf(objects[0])['Stack 1']).toContain('evil.sys) | bottom');
    expect(fieldsOf(objects[0])['Stack 2']).toContain('the one named, top');
  });
});

describe('a second power request in the same stack', () => {
  it('is blamed on the driver that has it', () => {
    const dump = dumpWith(HELD, stuck());
    expect(blamed(apply(powerChain, dump))).toEqual(['evil.sys']);
    expect(judge(dump).verdict).toMatchObject({ kind: 'driver', module: 'evil.sys' });
  });

  it('that waits by design, or for another device, says nothing', () => {
    expect(blamed(apply(powerChain, dumpWith(HELD, stuck({ minor: 0 }))))).toEqual([]);
    expect(blamed(apply(powerChain, dumpWith(HELD, stuck({ device: base + 0x9000n }))))).toEqual([]);
  });

  it('says nothing when the request that the bugcheck names waits in another stack', () => {
    const parts = stuck().map((part) => (part.address === NAMED ? power(NAMED, base + 0x9000n) : part));
    expect(blamed(apply(powerChain, dumpWith(HELD, parts)))).toEqual([]);
  });

  it('says nothing of a request that is named itself', () => {
    const parts = [...stuck().slice(0, -8), ...powerTriage(TRIAGE, [{ irp: NAMED, device: PDO }])];
    expect(blamed(apply(powerChain, dumpWith(HELD, parts)))).toEqual([]);
  });
});

describe('Plug and Play requests that nobody completed', () => {
  const LOCKED = { code: 0x9f, parameters: [4n, 0x12cn, 0n, TRIAGE] };
  const parts = [deviceNode(NODE, { device: PDO, instancePath: 'USB\\VID_1&PID_2\\5', service: 'evil' }), ...pnpTriage(TRIAGE, [NODE])];

  it('are blamed on the service of their device', () => {
    const ledger = apply(pnpRequestHolders, dumpWith(LOCKED, parts));
    expect(blamed(ledger)).toEqual(['evil.sys']);
    expect(ledger.suspects.get('evil.sys')?.evidence[0]?.claim).toContain('USB\\VID_1&PID_2\\5');
  });

  it('are listed with their device nodes', () => {
    const objects = objectsIn(dumpWith(LOCKED, parts));
    expect(objects.map(({ kind }) => kind)).toEqual(['power', 'device-node']);
    expect(fieldsOf(objects[0]).CompletionQueue).toBe('1 devices');
  });

  it('blame nobody when the signature is another', () => {
    expect(blamed(apply(pnpRequestHolders, dumpWith(LOCKED, powerTriage(TRIAGE, []))))).toEqual([]);
  });
});

describe('hostile lists and stacks', () => {
  it('a list that never comes back to its head ends, and says that it is not complete', () => {
    const [head, ...rest] = powerTriage(TRIAGE, [{ irp: NAMED, device: PDO }]);
    const loop = rest.map((part, i) => {
      if (i !== 1) return part;
      const bytes = part.bytes.slice();
      new DataView(bytes.buffer).setBigUint64(0, part.address, true);
      return { ...part, bytes };
    });
    const object = objectsIn(dumpWith(HELD, [head as (typeof rest)[0], ...loop])).find(({ kind }) => kind === 'power');
    expect(fieldsOf(object).IrpList).toBe('1 pending | the list goes on in memory that is not in the dump');
  });

  it('hundreds of pending requests are counted to a limit and shown to a smaller one', () => {
    const many = Array.from({ length: 40 }, (_, i) => base + 0x10_0000n + BigInt(i) * 0x200n);
    const requests = powerTriage(
      TRIAGE,
      Array.from({ length: 50 }, (_, i) => ({ irp: many[i % 40] as bigint, device: PDO })),
    );
    const objects = objectsIn(dumpWith(HELD, [...many.map((where) => power(where, PDO)), ...requests]));
    expect(objects.filter(({ kind }) => kind === 'irp').length).toBeLessThanOrEqual(8);
  });

  it('a device attached to itself from below and above is one device, a node its own parent one node', () => {
    const parts = [
      driver(LOWER, 'evil'),
      deviceObject(PDO, { driverObject: LOWER, attachedDevice: PDO, deviceObjectExtension: PDO + 0x800n }),
      deviceObjectExtension(PDO + 0x800n, PDO, NODE, PDO),
      deviceNode(NODE, { device: PDO, instancePath: 'ROOT\\A\\0', parent: NODE }),
    ];
    const objects = objectsIn(dumpWith({ code: 0x9f, parameters: [1n, PDO, 0n, 0n] }, parts));
    expect(Object.keys(fieldsOf(objects[0])).filter((name) => name.startsWith('Stack'))).toEqual(['Stack 1']);
    expect(Object.keys(fieldsOf(objects[1]))).not.toContain('Parent 1');
  });
});
