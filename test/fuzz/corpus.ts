/** What the fuzzer starts from: the samples, a dump of every kind, and a dump for every bugcheck whose parameters point at what they should. */
import fs from 'node:fs';
import path from 'node:path';
import { BUGCHECKS } from '../../shared/knowledge/bugchecks/index.ts';
import { type Arch, contextRecord } from '../builder/context.ts';
import type { MemoryPart } from '../builder/dumpParts.ts';
import { exceptionRecord32, exceptionRecord64 } from '../builder/exceptionRecord.ts';
import { deviceNode, deviceObject, deviceObjectExtension, driverObject, irp, unicodeString } from '../builder/objects.ts';
import { trapFrame32, trapFrame64 } from '../builder/trapFrame.ts';
import { dpcWatchdogBlock, eprocess, ethread, pnpTriage, poolHeader, powerTriage, tdrContext } from '../builder/triageBlocks.ts';
import { WHEA_SECTIONS, wheaMachineCheck, wheaPcieError, wheaRecord } from '../builder/whea.ts';
import { firmwareSection, fruText, mcaSection, memoryErrorSection, nmiSection, xpfSection } from '../builder/wheaSections.ts';
import { eventDump } from '../shared/dump/support/eventDumps.ts';
import { everyDump, placesOf, richDump, type SampleDump } from '../shared/dump/support/sampleDumps.ts';
import { personalDump } from '../shared/privacy/personalDump.ts';
import { memoryDumps } from './memoryDumps.ts';

type Row = (typeof BUGCHECKS)[number];

/** Samples below `root`, then synthetic dumps. Always the same, in the same order. */
export function corpus(root: string): SampleDump[] {
  return [
    ...samplesBelow(path.join(root, 'samples')),
    ...everyDump(),
    ...memoryDumps(),
    { name: 'personal data', bytes: personalDump().finish() },
    ...eventDumps(),
    ...BUGCHECKS.flatMap(bugcheckDumps),
    ...objectDumps(),
  ];
}

/** A place for what the dumps below are about: behind everything that `objects` lays. */
const LAID = 0x10_0000n;

/** Dumps about each structure that a family of bugchecks saves, and about WHEA records of every kind, in memory and in tagged data. */
function objectDumps(): SampleDump[] {
  const { evil, pool } = placesOf('x64');
  const at = pool + LAID;
  const { places, parts } = objects('x64');
  const irpAt = places.irp ?? 0n;
  const device = places['device-object'] ?? 0n;
  const dump = (name: string, code: number, parameters: readonly bigint[], laid: readonly MemoryPart[]): SampleDump => {
    const builder = richDump('x64').bugcheck(code, parameters);
    for (const { address, bytes } of [...parts, ...laid]) builder.memory(address, bytes);
    return { name, bytes: builder.finish() };
  };
  const node = deviceNode(at + 0x2000n, { device, instancePath: 'PCI\\VEN_8086&DEV_1\\3', service: 'evil', parent: at + 0x2000n });
  const thread = [ethread(at, { state: 5, waitReason: 7, process: at + 0x1000n }), eprocess(at + 0x1000n, 'System', 4n)];
  return [
    dump('TDR context', 0x116, [at, 0n, 0n, 4n], [tdrContext(at, { reason: 9, ownerTag: evil + 0x100n })]),
    dump('DPC watchdog', 0x133, [1n, 0x1e00n, at, 0n], [dpcWatchdogBlock(at, 64)]),
    dump(
      'power triage',
      0x9f,
      [3n, device, at, irpAt],
      [node, ...powerTriage(at, [{ irp: irpAt, device }], 3), extension(device, node.address)],
    ),
    dump('PnP triage', 0x9f, [4n, 300n, at + 0x3000n, at], [node, ...pnpTriage(at, [node.address, node.address])]),
    dump('thread', 0x9f, [4n, 300n, at, 0n], thread),
    dump('pool', 0x19, [0x20n, at + 0x10n, 0n, 0n], [{ address: at, bytes: poolHeader({ tag: 'Irp ', size: 0x120 }) }]),
    ...wheaBytes().flatMap(({ name, bytes }) => [
      dump(`WHEA ${name}`, 0x124, [0n, at, 0n, 0n], [{ address: at, bytes }]),
      { name: `WHEA blob ${name}`, bytes: richDump('x64').tagged('11111111-2222-3333-4444-555555555555', bytes).finish() },
    ]),
  ];
}

/** The extension of `deviceObject` lies 0x150 behind its device when nothing else is said. */
function extension(device: bigint, node: bigint): MemoryPart {
  return deviceObjectExtension(device + 0x150n, device, node, device);
}

function wheaBytes(): SampleDump[] {
  const further = [{ bank: 2, status: 0x8400_0000_0000_0135n, address: 0x1000n }];
  const all = [
    mcaSection({ vendor: 'intel', bank: 0, status: 0xbe00_0000_0080_0400n, further }),
    mcaSection({ vendor: 'amd', bank: 17, status: 0xdc20_4000_0000_011bn, ipid: 0x96_0000_0000n, syndrome: 1n }),
    xpfSection(3, 0x48d_001fn, 63),
    { ...memoryErrorSection({ errorType: 3, node: 1, module: 2, physicalAddress: 0x1000n }), unit: fruText('DIMM_A1') },
    nmiSection(0x60n, true),
    firmwareSection(5n),
    { type: WHEA_SECTIONS.processorGeneric, bytes: new Uint8Array(0xc0).fill(0xff) },
  ];
  const pcie = { vendorId: 0x10de, deviceId: 0x2489, bus: 10, device: 0, function: 1, uncorrectableStatus: 0xffff_ffff };
  const endless = wheaRecord({ sections: all });
  new DataView(endless.buffer).setUint16(0x0a, 0xffff, true);
  return [
    { name: 'every section', bytes: wheaRecord({ sections: all }) },
    { name: 'endless sections', bytes: endless },
    { name: 'PCI Express', bytes: wheaPcieError(pcie) },
  ];
}

function samplesBelow(folder: string): SampleDump[] {
  if (!fs.existsSync(folder)) return [];
  const names = fs.readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.dmp'));
  return names.sort().map((name) => ({ name, bytes: new Uint8Array(fs.readFileSync(path.join(folder, name))) }));
}

/** Dumps with event buffers and driver logs, also under bugchecks that look into them for evidence. */
function eventDumps(): SampleDump[] {
  const builds = [19041, 22000, 26100] as const;
  return builds.flatMap((osBuild) =>
    [0xd1, 0x7a, 0x124].map((code) => ({
      name: `events ${osBuild} ${code.toString(16)}`,
      bytes: eventDump(osBuild === 22000 ? 'arm64' : 'x64', osBuild)
        .bugcheck(code, [1n, 2n, 3n, 4n])
        .finish(),
    })),
  );
}

/** A row in one dump of its own, and each of its cases that changes what the parameters are. */
function bugcheckDumps(row: Row, index: number): SampleDump[] {
  const arch: Arch = (['x64', 'x64', 'x86', 'arm64'] as const)[index % 4] ?? 'x64';
  const subcodes = row.cases ? [row.cases.rows[0], row.cases.rows.at(-1), row.cases.rows.find((one) => one.parameters)] : [undefined];
  const values = [...new Set(subcodes.map((one) => one?.value))];
  return values.map((subcode) => ({
    name: `${row.name} ${arch} ${subcode ?? ''}`,
    bytes: bugcheckDump(row, arch, subcode),
  }));
}

function bugcheckDump(row: Row, arch: Arch, subcode: number | undefined): Uint8Array {
  const selected = row.cases?.rows.find((one) => one.value === subcode);
  const { places, parts } = objects(arch);
  const parameters = row.parameters.map((parameter, i) => {
    if (subcode !== undefined && row.cases?.selector === i + 1) return BigInt(subcode);
    return places[(selected?.parameters?.[i] ?? parameter)[0]] ?? 2n;
  });
  const builder = richDump(arch).bugcheck(row.code, parameters);
  for (const { address, bytes } of parts) builder.memory(address, bytes);
  return builder.finish();
}

interface Objects {
  /** Address by the kind of parameter that points at such a thing. */
  readonly places: Readonly<Record<string, bigint>>;
  readonly parts: readonly MemoryPart[];
}

/** One of everything that the analysis follows a pointer to; the devices' stack ends in a circle. I/O objects are 64-bit. */
function objects(arch: Arch): Objects {
  const { evil, other, pool } = placesOf(arch);
  const at = (page: number): bigint => pool + 0x1_0000n + BigInt(page) * 0x1000n;
  const registers = {
    x64: { rip: evil + 0x1c20n, rsp: at(9) },
    arm64: { pc: evil + 0x1c20n, sp: at(9) },
    x86: { eip: evil + 0x1c20n, esp: at(9) },
  };
  const exception = { code: 0xc000_0005, address: evil + 0x1c20n, parameters: [1n, 0x20n] };
  const parts: MemoryPart[] = [
    deviceObject(at(0), { driverObject: at(2), attachedDevice: at(1) }),
    deviceObject(at(1), { driverObject: at(2), attachedDevice: at(0) }),
    driverObject(at(2), { name: '\\Driver\\evil', driverStart: evil, driverSize: 0x1_4000 }),
    irp(at(3), {
      currentLocation: 2,
      locations: [
        { major: 0x16, minor: 2, deviceObject: at(0) },
        { major: 0x16, minor: 2, deviceObject: at(1), completionRoutine: other + 0x1230n },
      ],
    }),
    { address: at(4), bytes: contextRecord(arch, registers[arch]) },
    { address: at(5), bytes: arch === 'x86' ? exceptionRecord32(exception) : exceptionRecord64(exception) },
    {
      address: at(6),
      bytes: arch === 'x86' ? trapFrame32({ registers: registers.x86, whole: true }) : trapFrame64({ registers: registers.x64 }),
    },
    { address: at(7), bytes: wheaMachineCheck({ status: 0xbe00_0000_0080_0400n, bank: 5, apicId: 3 }) },
    ...unicodeString(at(8), 'evil.sys', at(8) + 0x100n),
  ];
  const places = {
    'code-address': evil + 0x1c20n,
    'data-address': 0xffff_8a81_0000_0010n,
    'device-object': at(0),
    'driver-object': at(2),
    irp: at(3),
    'context-record': at(4),
    'exception-record': at(5),
    'exception-code': 0xc000_0005n,
    ntstatus: 0xc000_000en,
    'trap-frame': at(6),
    'whea-record': at(7),
    'name-address': at(8),
    pool: pool,
    object: at(1),
    structure: at(3),
    stack: at(9),
  };
  return { places, parts };
}
