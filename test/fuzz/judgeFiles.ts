/**
 * One input as a file of a dump's kernel, an image or a PDB: a sound dump is judged with it, and what must be true of the result. A PDB also says
 * where a memory dump keeps the members of its structures.
 */
import type { ModuleFiles } from '../../shared/analysis/files/moduleFiles.ts';
import { type ByteSource, bytesSource } from '../../shared/bytes/byteSource.ts';
import { fileImage } from '../../shared/pe/openImage.ts';
import { PeError } from '../../shared/pe/peError.ts';
import { isFailure, type TriageLine } from '../../shared/result/triageResult.ts';
import { triageLine } from '../../shared/triageDump.ts';
import type { Arch } from '../builder/context.ts';
import { dumpBuilder } from '../builder/dumpBuilder.ts';
import { deviceObject, driverObject, irp } from '../builder/objects.ts';
import { PDB_GUID_BYTES } from '../builder/pdbBuilder.ts';
import { buildPe, debugSection } from '../builder/peBuilder.ts';
import { section } from '../builder/section.ts';
import { checkingSource, poisonedSource } from '../shared/dump/support/sources.ts';
import { checkLine } from './judge.ts';

const FILE = { path: 'a.dmp', name: 'a.dmp', sizeBytes: 1, sha256: null };
const STACK_BYTES = 0x2000;
/** RVAs in the code of the images that inputs are made from, and in what the PDBs name. */
const PLACES = [0x100a, 0x1000, 0x1001, 0x1008, 0x1010, 0x104c, 0x1090, 0x10c8, 0x1110, 0x1200, 0x1300, 0x1301];
const PDB_AGE = 3;

/** Runs one input. `hostile` reads it again from a source that poisons its buffer. Throws an Error that says what is wrong. */
export function judgeFiles(bytes: Uint8Array, hostile: boolean): TriageLine {
  const isImage = bytes[0] === 0x4d && bytes[1] === 0x5a;
  const carrier = isImage ? null : carrierImage();
  const dump = dumpFor(carrier ?? bytes);
  const memory = carrier && memoryDumpFor(carrier);
  const judged = (input: ByteSource): string => {
    const files: ModuleFiles = {
      image: () => (carrier ? bytesSource(carrier) : input),
      pdb: () => (carrier ? input : null),
    };
    if (memory) checkLine(triageLine(bytesSource(memory), FILE, 'details', files));
    return checkLine(triageLine(bytesSource(dump), FILE, 'verdict', files));
  };
  const json = judged(checkingSource(bytes));
  if (hostile && judged(poisonedSource(bytes)) !== json) throw new Error('a source that reuses its buffer changes the result');
  return JSON.parse(json) as TriageLine;
}

/** A short name for what an input led to. */
export function filesOutcome(line: TriageLine): string {
  if (isFailure(line)) return line.error.code;
  const how = line.stack.map((frame) => `${frame.trust[0]}${frame.symbol === null ? '' : 's'}${frame.source ? 'l' : ''}`).join('');
  return [line.dump.architecture, line.verdict.kind, how, line.limits.length, line.wants.map((want) => want.kind).join()].join('|');
}

/** A sound image that names the PDBs of the corpus. */
function carrierImage(): Uint8Array {
  const debug = debugSection(0x3000, { guid: Uint8Array.from(PDB_GUID_BYTES), age: PDB_AGE, path: 'a.pdb' });
  const code = new Uint8Array(0x800).fill(0xe8);
  const sections = [
    { name: '.text', rva: 0x1000, bytes: code },
    { name: '.debug', rva: 0x3000, bytes: debug },
  ];
  return buildPe({ machine: 'x64', sections, directories: { 6: [0x3000, 28] } });
}

/** A dump whose kernel is the image as far as its headers can be read, with a stack of places in it. */
function dumpFor(image: Uint8Array): Uint8Array {
  const { arch, timestamp, size } = identityOf(image);
  const wide = arch !== 'x86';
  const base = wide ? 0xffff_f800_1020_0000n : 0x8281_5000n;
  const top = wide ? 0xffff_d000_2b3c_1000n : 0x8b3c_1000n;
  const stack = section();
  for (let i = 0; stack.length < STACK_BYTES; i++) {
    const place = base + BigInt(PLACES[(i * 7) % PLACES.length] ?? 0);
    const value = i % 5 < 2 ? place : i % 5 < 4 ? top + BigInt(stack.length + 0x20) : BigInt(i);
    if (wide) stack.u64(value);
    else stack.u32(Number(value));
  }
  const pc = base + 0x1000n;
  const registers = { x64: { rip: pc, rsp: top, rbp: top + 0x80n }, arm64: { pc, sp: top, fp: top + 0x80n, lr: pc + 8n } } as const;
  return dumpBuilder({ arch, osBuild: wide ? 22000 : 7601 })
    .module('ntoskrnl.exe', base, size, { timestamp })
    .bugcheck(0x139, [3n, 0n, 0n, 0n])
    .context(arch === 'x86' ? { eip: pc, esp: top, ebp: top + 0x80n } : registers[arch])
    .stack(top, stack.finish())
    .finish();
}

const POOL = 0xffff_9c0f_1234_5000n;

/** A memory dump of that kernel with something of every kind that is read by offset. */
function memoryDumpFor(image: Uint8Array): Uint8Array {
  const { timestamp, size } = identityOf(image);
  const base = 0xffff_f800_1020_0000n;
  const [device, driver, request] = [POOL, POOL + 0x1000n, POOL + 0x2000n] as const;
  const dump = dumpBuilder({ osBuild: 22000 })
    .module('ntoskrnl.exe', base, size, { timestamp })
    .module('evil.sys', base + 0x1000_0000n, 0x8_0000)
    .bugcheck(0x9f, [3n, device, 0n, request])
    .process('evil_app.exe')
    .processes([
      { id: 4, name: 'System' },
      { id: 412, name: 'smss.exe' },
    ]);
  const objects = [
    driverObject(driver, { name: '\\Driver\\evil', driverStart: base + 0x1000_0000n, driverSize: 0x8_0000 }),
    deviceObject(device, { driverObject: driver }),
    irp(request, { locations: [{ major: 0x16, minor: 2, deviceObject: device }], currentLocation: 1 }),
  ];
  for (const part of objects) dump.memory(part.address, part.bytes);
  return dump.finishAs('kernel');
}

function identityOf(bytes: Uint8Array): { arch: Arch; timestamp: number; size: number } {
  try {
    const { architecture, timestamp, sizeOfImage } = fileImage(bytesSource(bytes)).headers;
    return { arch: architecture ?? 'x64', timestamp, size: sizeOfImage };
  } catch (error) {
    if (!(error instanceof PeError)) throw error;
    return { arch: 'x64', timestamp: 1, size: 0x1_0000 };
  }
}
