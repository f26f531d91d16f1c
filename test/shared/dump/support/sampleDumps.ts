/** Complete synthetic dumps of every kind, for the tests that look at a reader as a whole. */
import type { Arch, Registers } from '../../../builder/context.ts';
import { type DumpBuilder, type DumpKind, dumpBuilder } from '../../../builder/dumpBuilder.ts';
import { section, utf16Bytes } from '../../../builder/section.ts';
import { drawStack } from '../../../builder/stackText.ts';
import { userMinidump } from '../../../builder/userMinidump.ts';

export interface SampleDump {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export const PROCESS_PATH_GUID = 'be84d651-a550-4367-8e63-ab792b631f94';
export const UNKNOWN_GUID = '01234567-89ab-cdef-0123-456789abcdef';

const PLACES = {
  x64: { kernel: 0xffff_f801_4a20_0000n, evil: 0xffff_f801_5b00_0000n, other: 0xffff_f801_5c00_0000n, pool: 0xffff_8a81_2222_0000n },
  arm64: { kernel: 0xffff_f801_4a20_0000n, evil: 0xffff_f801_5b00_0000n, other: 0xffff_f801_5c00_0000n, pool: 0xffff_8a81_2222_0000n },
  x86: { kernel: 0x8281_5000n, evil: 0x9123_0000n, other: 0x9234_0000n, pool: 0x8622_0000n },
} as const;

/** Where the parts of `richDump` lie in memory. */
export function placesOf(arch: Arch) {
  return PLACES[arch];
}

/** A dump with something in every list that the reader knows: three drivers, two unloaded ones, stack, blocks, objects, machine. */
export function richDump(arch: Arch = 'x64', osBuild = arch === 'x86' ? 7601 : arch === 'arm64' ? 22000 : 19041): DumpBuilder {
  const at = PLACES[arch];
  const modules = [
    { name: 'ntoskrnl.exe', base: at.kernel, size: arch === 'x86' ? 0x41_2000 : 0x104_6000 },
    { name: 'evil.sys', base: at.evil, size: 0x1_4000 },
    { name: 'tcpip.sys', base: at.other, size: 0x2e_0000 },
  ];
  const parameters = [at.pool, 2n, 0n, at.evil + 0x1c20n];
  const stack = drawStack(
    'nt!KeBugCheckEx <- nt!KiBugCheckDispatch+0x69 <- nt!KiPageFault+0x260 <- evil!Foo+0x1c <- tcpip!Bar+0x20 <- nt!Baz+0x8',
    {
      arch,
      modules,
      bugcheck: { code: 0xd1, parameters },
    },
  );
  const builder = dumpBuilder({ arch, osBuild, processors: 8, comment: 'made by a test', uptimeSeconds: 4321.5 });
  for (const module of modules) builder.module(module.name, module.base, module.size, { timestamp: 0x5f00_1234, checksum: 0x1_4444 });
  return builder
    .bugcheck(0xd1, parameters)
    .context(stack.registers)
    .stack(stack.top, stack.bytes)
    .unloaded('dam.sys', at.other + 0x100_0000n, at.other + 0x101_0000n)
    .unloaded('WdFilter.sys', at.other + 0x200_0000n, at.other + 0x205_0000n)
    .memory(at.pool, pattern(0x200, 1))
    .memory(at.pool + 0x200n, pattern(0x180, 2))
    .memory(at.pool + 0x1000n, pattern(0x40, 3))
    .process('evil_app.exe')
    .thread(kthread(stack.top))
    .prcb(pattern(0x100, 4))
    .withDebuggerData()
    .brokenDriver('\\SystemRoot\\System32\\drivers\\Evil.sys')
    .smbios({
      manufacturer: 'Contoso',
      product: 'Model 12',
      serial: 'SN-77001',
      uuid: '11223344-5566-7788-99aa-bbccddeeff00',
      boardManufacturer: 'Contoso',
      boardProduct: 'Board 9',
      boardSerial: 'BS-1',
      biosVendor: 'Contoso BIOS',
      biosVersion: '1.07',
      biosDate: '02/03/2020',
      chassis: 7,
      cpuSocket: 'AM4',
      memory: [
        {
          slot: 'DIMM 1',
          bank: 'P0 CHANNEL A',
          size: 8192,
          maker: 'Contoso Memory',
          serial: 'MEM-SERIAL-1',
          asset: 'TAG-1',
          partNumber: 'CM-8',
        },
        { slot: 'DIMM 2', bank: 'P0 CHANNEL A', size: 0, maker: 'Unknown' },
      ],
    })
    .cpuRegistry('AMD Ryzen 7 5800X 8-Core Processor')
    .processor({ vendor: 'AuthenticAMD', signature: 0x00a2_0f10, microcode: 0x0a20_1016n, hypervisor: 'Microsoft Hv' })
    .acpi([
      { signature: 'MCFG', length: 60, oemId: 'OTHER', oemTableId: 'OTHER' },
      { signature: 'FACP', length: 276, oemId: 'CONTOS', oemTableId: 'BOARD9' },
      { signature: 'SSDT', length: 5000, oemId: 'AMD', oemTableId: 'AmdTable' },
    ])
    .pci([
      { bus: 0, device: 1, function: 2, vendorId: 0x1022, deviceId: 0x1483, classCode: 0x060400, headerType: 0x81 },
      { bus: 1, device: 0, vendorId: 0x10de, deviceId: 0x2504, classCode: 0x030000, revision: 0xa1, subsystem: [0x1043, 0x8810] },
      {
        bus: 0x2a,
        device: 0x1f,
        function: 6,
        vendorId: 0x8086,
        deviceId: 0x15fa,
        classCode: 0x020000,
        more: [{ offset: 0xc8, bytes: pattern(24, 6) }],
      },
    ])
    .tagged(PROCESS_PATH_GUID, utf16Bytes('C:\\Users\\someone\\evil_app.exe\0'))
    .tagged(UNKNOWN_GUID, pattern(37, 5));
}

/** KTHREAD with its stack bounds around `sp`: InitialStack, StackLimit, StackBase at 0x28, 0x30, 0x38. */
export function kthread(sp: bigint): Uint8Array {
  const base = (sp & ~0xfffn) + 0x3000n;
  return section()
    .pad(0x600)
    .put64(0x28, base)
    .put64(0x30, base - 0x6000n)
    .put64(0x38, base)
    .finish();
}

/** Bytes that differ from place to place. */
export function pattern(size: number, seed: number): Uint8Array {
  return Uint8Array.from({ length: size }, (_, i) => (i * 7 + seed * 31 + (i >> 8)) & 0xff);
}

const ARCHITECTURES = ['x64', 'arm64', 'x86'] as const;
const KINDS: readonly DumpKind[] = ['triage', 'header-only', 'full', 'kernel-summary', 'bitmap', 'kernel', 'live'];

/** One dump of every kind for every architecture that has it, the user-mode minidump included. */
export function everyDump(): SampleDump[] {
  const kernelDumps = ARCHITECTURES.flatMap((arch) =>
    KINDS.filter((kind) => !(arch === 'x86' && kind === 'live')).map((kind) => ({
      name: `${arch} ${kind}`,
      bytes: richDump(arch).finishAs(kind),
    })),
  );
  return [...kernelDumps, { name: 'x64 triage 26100', bytes: richDump('x64', 26100).finish() }, ...userMinidumps()];
}

function userMinidumps(): SampleDump[] {
  return ARCHITECTURES.map((arch) => ({ name: `${arch} user minidump`, bytes: richMinidump(arch) }));
}

/** A user-mode minidump with two modules and an exception. */
export function richMinidump(arch: Arch = 'x64'): Uint8Array {
  const base = arch === 'x86' ? 0x40_0000n : 0x7ff6_1234_0000n;
  const pc = base + 0x1510n;
  return userMinidump({
    arch,
    osBuild: 19045,
    processors: 8,
    time: new Date('2024-01-02T03:04:05Z'),
    modules: [
      { path: 'C:\\Program Files\\App\\App.exe', base, size: 0x2_0000, timestamp: 0x5f00_0001 },
      { path: 'C:\\Windows\\System32\\ntdll.dll', base: base + 0x100_0000n, size: 0x1f_8000, timestamp: 0x5f00_0001 },
    ],
    threads: [{ id: 4321, registers: registersAt(arch, pc), stack: { address: 0x14_f000n, bytes: pattern(0x100, 6) } }],
    exception: { code: 0xc000_0005, address: pc, parameters: [1n, 0n] },
  });
}

function registersAt(arch: Arch, pc: bigint): Registers {
  if (arch === 'x64') return { rip: pc, rsp: 0x14_f000n };
  return arch === 'x86' ? { eip: pc, esp: 0x14_f000n } : { pc, sp: 0x14_f000n };
}
