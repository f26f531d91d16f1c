import { contextRecord } from '../builder/context.ts';
import { type DumpBuilder, dumpBuilder } from '../builder/dumpBuilder.ts';
import { type DrawnModule, drawStack } from '../builder/stackText.ts';
import { wheaMachineCheck } from '../builder/whea.ts';

/** One sample: where it lies under samples/, what is in it, and its bytes. Everything is made up but for public facts. */
export interface SampleDump {
  readonly path: string;
  readonly about: string;
  build(): Uint8Array;
}

interface Machine {
  readonly serial: string;
  readonly model: string;
  readonly maker: string;
  readonly cpu: string;
}

const KERNEL: DrawnModule = { name: 'ntoskrnl.exe', base: 0xfffff8066d200000n, size: 0x1046000 };
const COMMON: readonly DrawnModule[] = [
  KERNEL,
  { name: 'hal.dll', base: 0xfffff8066d100000n, size: 0x6000 },
  { name: 'fltmgr.sys', base: 0xfffff80670000000n, size: 0x71000 },
  { name: 'ntfs.sys', base: 0xfffff80670100000n, size: 0x2d9000 },
  { name: 'ndis.sys', base: 0xfffff80670500000n, size: 0x16f000 },
  { name: 'tcpip.sys', base: 0xfffff80670700000n, size: 0x2ec000 },
  { name: 'storport.sys', base: 0xfffff80670b00000n, size: 0xb0000 },
  { name: 'wdf01000.sys', base: 0xfffff80670c00000n, size: 0xd1000 },
  { name: 'dxgkrnl.sys', base: 0xfffff80670e00000n, size: 0x3a2000 },
  { name: 'win32kfull.sys', base: 0xfffff80674000000n, size: 0x3a0000 },
];
const CSAGENT: DrawnModule = { name: 'csagent.sys', base: 0xfffff80671430000n, size: 0x2e0000 };
const NIC: DrawnModule = { name: 'rt640x64.sys', base: 0xfffff80672200000n, size: 0x113000 };
const LAPTOP: Machine = {
  serial: 'SAMPLE-0101',
  maker: 'Contoso',
  model: 'Field Laptop 14',
  cpu: 'Intel(R) Core(TM) i5-10310U CPU @ 1.70GHz',
};

function start(machine: Machine, crashTime: string, uptimeSeconds: number, modules: readonly DrawnModule[], osBuild = 19041): DumpBuilder {
  const builder = dumpBuilder({ osBuild, processors: 8, crashTime, uptimeSeconds });
  for (const module of modules)
    builder.module(module.name, module.base, module.size, {
      timestamp: TIMESTAMPS[module.name] ?? 0x91a2b3c4,
      checksum: module.size + 0x1234,
    });
  return builder
    .withDebuggerData()
    .smbios({
      manufacturer: machine.maker,
      product: machine.model,
      serial: machine.serial,
      boardManufacturer: machine.maker,
      boardProduct: `${machine.model} board`,
      boardSerial: `B-${machine.serial}`,
      biosVendor: 'Contoso Firmware',
      biosVersion: '1.22.0',
      biosDate: '03/14/2023',
    })
    .cpuRegistry(machine.cpu);
}

/** Link times of the third-party drivers; Windows' own carry hashes. */
const TIMESTAMPS: Readonly<Record<string, number>> = { 'csagent.sys': 0x665f2a10, 'rt640x64.sys': 0x5e8b1c44, 'exwlan.sys': 0x60a1f3b0 };

/** The pattern of 19 July 2024, from the published analysis: an out-of-bounds read through r8, r11 = 0x14 (the 21st entry). */
function falcon(serial: string, crashTime: string, uptimeSeconds: number, address: bigint): Uint8Array {
  const modules = [...COMMON, CSAGENT];
  const rip = CSAGENT.base + 0xe14edn;
  const parameters = [address, 0n, rip, 2n];
  const stack = drawStack(
    'nt!KeBugCheckEx <- nt!MiSystemFault+0x1b3a <- nt!MmAccessFault+0x29c <- nt!KiPageFault+0x369 <- csagent+0xe14ed <- csagent+0xb71ed <- csagent+0xdb9ea <- csagent+0xdc0f1 <- csagent+0x1f4e7 <- csagent+0xbf01 <- nt!PspSystemThreadStartup+0x55 <- nt!KiStartSystemThread+0x28',
    {
      modules,
      top: 0xffff94058305e9f8n,
      bugcheck: { code: 0x50, parameters },
      trap: {
        registers: { rax: 0xffff94058305f200n, rcx: 3n, rdx: 0xffff94058305f1d0n, r8: address, r9: 0n, r11: 0x14n },
        faultAddress: address,
      },
    },
  );
  return start({ ...LAPTOP, serial }, crashTime, uptimeSeconds, modules)
    .bugcheck(0x50, parameters)
    .context(stack.registers)
    .stack(stack.top, stack.bytes)
    .process('System')
    .finish();
}

function networkCrash(): DumpBuilder {
  const modules = [...COMMON, NIC];
  const parameters = [0x28n, 2n, 0n, NIC.base + 0x2a9c1n];
  const stack = drawStack(
    'nt!KeBugCheckEx <- nt!KiBugCheckDispatch+0x69 <- nt!KiPageFault+0x478 <- rt640x64+0x2a9c1 <- rt640x64+0x1d0e2 <- ndis!ndisMiniportDpc+0x1b2 <- ndis!ndisInterruptDpc+0x3a8 <- nt!KiExecuteAllDpcs+0x30e <- nt!KiRetireDpcList+0x1f4 <- nt!KiIdleLoop+0x9e',
    { modules, bugcheck: { code: 0xd1, parameters }, trap: { registers: { rcx: 0n, rbx: 0x28n } } },
  );
  return start(
    { serial: 'SAMPLE-0207', maker: 'Fabrikam', model: 'Desk 300', cpu: 'AMD Ryzen 5 3600 6-Core Processor' },
    '2025-03-04T09:12:44.120Z',
    15_233.5,
    modules,
  )
    .bugcheck(0xd1, parameters)
    .context(stack.registers)
    .stack(stack.top, stack.bytes)
    .process('System')
    .unloaded('dam.sys', 0xfffff80673000000n, 0xfffff80673020000n);
}

const network = (): Uint8Array => networkCrash().finish();

const BAD_MEMORY: Machine = { serial: 'SAMPLE-0311', maker: 'Fabrikam', model: 'Desk 500', cpu: 'AMD Ryzen 7 5800X 8-Core Processor' };

/** Bit 37 set where nothing should be: first in a page-table entry ... */
function memoryManagement(): Uint8Array {
  const parameters = [0x41792n, 0xffffdd010bc5d3f8n, 0x2000000000n, 0n];
  const stack = drawStack(
    'nt!KeBugCheckEx <- nt!MiDeletePteRun+0x1586 <- nt!MiDeletePagablePteRange+0x4d7 <- nt!MiDeleteVad+0x360 <- nt!MmCleanProcessAddressSpace+0x123 <- nt!PspRundownSingleProcess+0xc0 <- nt!PspExitThread+0x63f <- nt!KiSystemServiceCopyEnd+0x25',
    { modules: COMMON, bugcheck: { code: 0x1a, parameters } },
  );
  return start(BAD_MEMORY, '2025-05-11T18:03:10.007Z', 7_975.25, COMMON, 26100)
    .bugcheck(0x1a, parameters)
    .context(stack.registers)
    .stack(stack.top, stack.bytes)
    .process('chrome.exe')
    .finish();
}

/** ... then in a pointer that should have been null plus 0x68. */
function flippedPointer(): Uint8Array {
  const top = 0xffffd0002b3c1728n;
  const rip = 0xfffff80674000000n + 0x10f183n;
  const drawing =
    'nt!KeBugCheckEx <- nt!KiBugCheckDispatch+0x69 <- nt!KiSystemServiceHandler+0x7c <- nt!RtlpExecuteHandlerForException+0xf <- nt!RtlDispatchException+0x297 <- nt!KiDispatchException+0x1b3 <- win32kfull+0x10ef3f <- win32kfull+0x1e8152 <- nt!KiSystemServiceCopyEnd+0x25';
  const stack = drawStack(drawing, { modules: COMMON, top });
  const contextAt = top + BigInt(stack.bytes.length) + 0x1000n;
  const parameters = [0xc0000005n, rip, contextAt, 0n];
  const registers = { rip, rsp: stack.top + 0x200n, rbp: 0n, rdx: 0x2000000068n, rax: 0xffff80813a9ba340n, rcx: stack.top + 0x240n };
  return start(BAD_MEMORY, '2025-05-12T08:41:55.413Z', 1_377.1, COMMON, 26100)
    .bugcheck(0x3b, parameters)
    .context(stack.registers)
    .stack(stack.top, stack.bytes)
    .memory(contextAt, contextRecord('x64', registers))
    .process('explorer.exe')
    .finish();
}

function hardwareError(): Uint8Array {
  const record = 0xffffb08d4c2f5028n;
  const status = 0xbe00000000800400n;
  const parameters = [0n, record, status >> 32n, status & 0xffffffffn];
  const stack = drawStack(
    'nt!KeBugCheckEx <- nt!HalBugCheckSystem+0xeb <- nt!WheaReportHwError+0x3d7 <- nt!HalpMcaReportError+0xb1 <- nt!HalpMceHandler+0xe0 <- nt!KxMcheckAbort+0x7b',
    {
      modules: COMMON,
      bugcheck: { code: 0x124, parameters },
    },
  );
  return start(
    { serial: 'SAMPLE-0404', maker: 'Contoso', model: 'Tower 9', cpu: '13th Gen Intel(R) Core(TM) i9-13900K' },
    '2025-01-20T22:15:01.900Z',
    402.75,
    COMMON,
    22621,
  )
    .bugcheck(0x124, parameters)
    .context(stack.registers)
    .stack(stack.top, stack.bytes)
    .memory(record, wheaMachineCheck({ status, bank: 0, apicId: 0x10 }))
    .processor({ vendor: 'GenuineIntel', signature: 0xb0671, microcode: 0x11d_0000_0000n })
    .pci([
      { bus: 1, device: 0, vendorId: 0x10de, deviceId: 0x2684, classCode: 0x030000, revision: 0xa1, subsystem: [0x10de, 0x165b] },
      { bus: 2, device: 0, vendorId: 0x144d, deviceId: 0xa80c, classCode: 0x010802, subsystem: [0x144d, 0xa801] },
    ])
    .process('game.exe')
    .finish();
}

function powerButton(): Uint8Array {
  const stack = drawStack(
    'nt!KeBugCheckEx <- nt!PopPowerButtonBugcheck+0x58 <- nt!PopPowerButtonWatchdog+0x1c <- nt!KiExpireTimer2+0x44c <- nt!KiRetireDpcList+0x9f0 <- nt!KiIdleLoop+0x9e',
    {
      modules: COMMON,
    },
  );
  return start({ ...LAPTOP, serial: 'SAMPLE-0505' }, '2025-02-02T07:00:12.345Z', 86_400.5, COMMON, 22621)
    .bugcheck(0x1c8, [0x1b58n, 0n, 0n, 0n])
    .context(stack.registers)
    .stack(stack.top, stack.bytes)
    .process('System')
    .finish();
}

/** ARM64, in the "_M" form: the header's context is the faulting one. The driver is in no table. */
function arm64(): Uint8Array {
  const modules: DrawnModule[] = [
    { name: 'ntoskrnl.exe', base: 0xfffff80320200000n, size: 0x10f0000 },
    { name: 'hal.dll', base: 0xfffff80320100000n, size: 0x6000 },
    { name: 'wdiwifi.sys', base: 0xfffff80324000000n, size: 0x120000 },
    { name: 'ndis.sys', base: 0xfffff80324200000n, size: 0x1a0000 },
    { name: 'exwlan.sys', base: 0xfffff80325000000n, size: 0x250000 },
  ];
  const pc = 0xfffff80325000000n + 0x4f10cn;
  const stack = drawStack(
    'exwlan+0x4f10c <- exwlan+0x4d2a8 <- wdiwifi!TxDpc+0x8c <- ndis!ndisWorkItem+0x1f0 <- nt!ExpWorkerThread+0x140 <- nt!PspSystemThreadStartup+0x54',
    { arch: 'arm64', modules },
  );
  const builder = dumpBuilder({
    arch: 'arm64',
    osBuild: 22621,
    processors: 8,
    crashTime: '2025-04-18T11:30:00.500Z',
    uptimeSeconds: 5_004.125,
  });
  for (const module of modules) builder.module(module.name, module.base, module.size, { timestamp: TIMESTAMPS[module.name] ?? 0x8a0b1c2d });
  return builder
    .bugcheck(0x1000007e, [0xffffffffc0000005n, pc, stack.top + 0x4000n, stack.top + 0x3800n])
    .context({ ...stack.registers, pc })
    .stack(stack.top, stack.bytes)
    .process('System')
    .smbios({
      manufacturer: 'Fabrikam',
      product: 'Slate 12 ARM',
      serial: 'SAMPLE-0601',
      boardProduct: 'Slate',
      biosVendor: 'Fabrikam',
      biosVersion: '2.4',
      biosDate: '11/02/2024',
    })
    .cpuRegistry('Example ARM64 Processor @ 3.0 GHz')
    .finish();
}

/** What a memory dump's list of processes holds at least. */
const PROCESSES = [
  { id: 4, name: 'System' },
  { id: 140, name: 'Registry' },
  { id: 480, name: 'smss.exe' },
  { id: 612, name: 'csrss.exe' },
  { id: 700, name: 'wininit.exe' },
  { id: 788, name: 'services.exe' },
  { id: 812, name: 'lsass.exe' },
  { id: 940, name: 'svchost.exe' },
  { id: 4120, name: 'explorer.exe' },
];

/** All samples, in the order of their paths. */
export const SAMPLES: readonly SampleDump[] = [
  {
    path: 'july-2024/PC-0101/071924-6421-01.dmp',
    about: 'The outage of 19 July 2024: 0x50 in csagent.sys, an out-of-bounds read',
    build: () => falcon('SAMPLE-0101', '2024-07-19T04:31:07.250Z', 21.5, 0xffff840500000074n),
  },
  {
    path: 'july-2024/PC-0102/071924-5109-01.dmp',
    about: 'The same on a second machine',
    build: () => falcon('SAMPLE-0102', '2024-07-19T04:44:51.002Z', 33.25, 0xffffa30800000074n),
  },
  {
    path: 'july-2024/PC-0102/071924-5218-01.dmp',
    about: 'The second machine again, three minutes later: the boot loop',
    build: () => falcon('SAMPLE-0102', '2024-07-19T04:47:59.871Z', 19.75, 0xffffbd8900000074n),
  },
  { path: 'PC-0207/030425-8750-01.dmp', about: '0xD1 in a network driver, null pointer plus 0x28 at IRQL 2', build: network },
  {
    path: 'PC-0208/MEMORY.dmp',
    about: 'The network crash as an automatic memory dump: kernel pages behind a bitmap',
    build: () => networkCrash().processes(PROCESSES).finishAs('kernel'),
  },
  { path: 'PC-0311/051125-9953-01.dmp', about: '0x1A: a page-table entry with a single flipped bit', build: memoryManagement },
  { path: 'PC-0311/051225-7015-01.dmp', about: '0x3B on the same machine: a pointer with the same bit flipped', build: flippedPointer },
  { path: 'PC-0404/012025-6093-01.dmp', about: '0x124: a machine check with its WHEA record', build: hardwareError },
  { path: 'PC-0505/020225-4437-01.dmp', about: '0x1C8: the power button was held down', build: powerButton },
  { path: 'PC-0601/041825-3001-01.dmp', about: 'ARM64, 0x1000007E in a driver that no table knows', build: arm64 },
  {
    path: 'damaged/truncated.dmp',
    about: 'The network crash, the upload cut inside the driver list',
    build: () => network().subarray(0, 0x2600),
  },
];
