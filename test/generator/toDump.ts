import { contextRecord } from '../builder/context.ts';
import { type DumpBuilder, dumpBuilder } from '../builder/dumpBuilder.ts';
import { hash32 } from '../builder/hash.ts';
import { type DrawnModule, type DrawnStack, drawStack } from '../builder/stackText.ts';
import { wheaMachineCheck } from '../builder/whea.ts';
import { crashParameters, faultAddressOf, MACHINE_CHECK_STATUS, RECORDS } from './crashParameters.ts';
import type { SimFrame } from './crashSites.ts';
import type { SimCrash } from './generateFleet.ts';
import { inLoadOrder } from './loadedDrivers.ts';

const KERNEL_REGION = 0xfffff800_00000000n;
/** Raw code of 0x7e as triage dumps have it. */
const RAW_CODES: Readonly<Record<number, number>> = { 126: 0x1000007e };
const STACK_TOP = 0xffffd000_2b3c1728n;

/** How Windows got from the failing code to the bugcheck, by code; others call for it straight away. */
const WAYS: Readonly<Record<number, string>> = {
  10: 'nt!KiBugCheckDispatch+0x69 <- nt!KiPageFault+0x478',
  30: 'nt!KiDispatchException+0x1b3 <- nt!KiExceptionDispatch+0x135 <- nt!KiPageFault+0x478',
  59: 'nt!KiBugCheckDispatch+0x69 <- nt!KiSystemServiceHandler+0x7c <- nt!RtlpExecuteHandlerForException+0xf <- nt!RtlDispatchException+0x297 <- nt!KiDispatchException+0x1b3',
  80: 'nt!MiSystemFault+0x1b3a <- nt!MmAccessFault+0x29c <- nt!KiPageFault+0x369',
  126: 'nt!PspSystemThreadStartup$filt$0+0x44 <- nt!_C_specific_handler+0x96 <- nt!RtlpExecuteHandlerForException+0xf <- nt!RtlDispatchException+0x297 <- nt!KiDispatchException+0x1b3',
  209: 'nt!KiBugCheckDispatch+0x69 <- nt!KiPageFault+0x478',
  307: 'nt!KeAccumulateTicks+0x1e1 <- nt!KeClockInterruptNotify+0x453 <- nt!HalpTimerClockInterrupt+0xe2 <- nt!KiInterruptDispatch+0x1f',
};

/** A triage dump of a crash: all drivers, a stack, processor, SMBIOS with the machine's serial number. */
export function toDump(crash: SimCrash): Uint8Array {
  const layout = layOut(crash);
  const addressIn = (frame: SimFrame): bigint => (layout.get(frame.module)?.base ?? KERNEL_REGION) + BigInt(frame.offset);
  const parameters = crashParameters(crash, addressIn);
  const stack = draw(crash, layout, parameters);
  const builder = dumpBuilder({
    osBuild: crash.machine.cohort.osBuild,
    processors: 8,
    crashTime: new Date(crash.timeMs),
    uptimeSeconds: crash.uptimeSeconds,
  });
  for (const { name, timestamp, checksum } of inLoadOrder(crash.machine.cohort, crash.drivers)) {
    const module = layout.get(name);
    if (module) builder.module(name, module.base, module.size, { timestamp, checksum });
  }
  builder
    .withDebuggerData()
    .bugcheck(RAW_CODES[crash.code] ?? crash.code, parameters)
    .context(stack.registers)
    .stack(stack.top, stack.bytes)
    .process(crash.process);
  addRecords(builder, crash, stack, addressIn);
  return addMachine(builder, crash).finish();
}

/** Where the drivers lie at this start of Windows: the kernel first, then one after the other, at places that differ from start to start. */
function layOut(crash: SimCrash): Map<string, DrawnModule> {
  const start = hash32(`${crash.machine.serial} ${crash.ordinal}`);
  let next = KERNEL_REGION + BigInt(start & 0x3ff) * 0x4000000n + 0x200000n;
  const layout = new Map<string, DrawnModule>();
  for (const { name, sizeBytes } of inLoadOrder(crash.machine.cohort, crash.drivers)) {
    layout.set(name, { name, base: next, size: sizeBytes });
    next += BigInt((sizeBytes + 0x1ffff) & ~0xffff);
  }
  return layout;
}

function draw(crash: SimCrash, layout: ReadonlyMap<string, DrawnModule>, parameters: readonly bigint[]): DrawnStack {
  const frames = crash.frames.map((frame) => `${frame.module.replace(/\.(sys|exe|dll)$/, '')}+0x${frame.offset.toString(16)}`);
  const way = WAYS[crash.code];
  const modules = [...new Set(['ntoskrnl.exe', ...crash.frames.map((frame) => frame.module)])].flatMap((name) => layout.get(name) ?? []);
  return drawStack(['nt!KeBugCheckEx', ...(way ? [way] : []), ...frames].join(' <- '), {
    modules,
    top: STACK_TOP,
    seed: crash.ordinal,
    bugcheck: { code: crash.code, parameters },
    trap: { registers: { rcx: faultAddressOf(crash) & ~0xfffn, rbx: faultAddressOf(crash) }, faultAddress: faultAddressOf(crash) },
  });
}

/** The records that parameters point to. */
function addRecords(builder: DumpBuilder, crash: SimCrash, stack: DrawnStack, addressIn: (frame: SimFrame) => bigint): void {
  const [first] = crash.frames;
  if ((crash.code === 0x3b || crash.code === 0x7e) && first) {
    const at = stack.frames.find((frame) => frame.address === addressIn(first));
    const rsp = at?.sp ?? stack.top;
    builder.memory(RECORDS.context, contextRecord('x64', { rip: addressIn(first), rsp, rcx: faultAddressOf(crash) }));
  }
  if (crash.code === 0x124) {
    builder.memory(RECORDS.whea, wheaMachineCheck({ status: MACHINE_CHECK_STATUS, bank: crash.ordinal % 8, apicId: crash.ordinal % 16 }));
  }
}

function addMachine(builder: DumpBuilder, crash: SimCrash): DumpBuilder {
  const { serial, cpu, cohort } = crash.machine;
  const { maker, name } = cohort.model;
  return builder
    .smbios({
      manufacturer: maker,
      product: name,
      serial,
      boardManufacturer: maker,
      boardProduct: `${name} board`,
      boardSerial: `B${serial}`,
      biosVendor: `${maker} Firmware`,
      biosVersion: crash.biosVersion,
      biosDate: '01/15/2024',
    })
    .cpuRegistry(cpu);
}
