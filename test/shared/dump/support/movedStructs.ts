/** Kernel structures whose members lie elsewhere than Windows ever had them, and what a PDB of such a kernel would say. */
import type { KernelSymbols } from '../../../../shared/dump/kernelSymbols.ts';
import type { MemoryPart } from '../../../builder/dumpParts.ts';
import { section } from '../../../builder/section.ts';
import type { StructSpec } from '../../../builder/structTypes.ts';

/** Members that are read by offset, where x64 has them (wdm.h, public symbols of 19041). */
export const X64_STRUCTS = {
  _DRIVER_OBJECT: { DriverStart: 0x18, DriverSize: 0x20, DriverName: 0x38 },
  _DEVICE_OBJECT: {
    DriverObject: 0x08,
    AttachedDevice: 0x18,
    CurrentIrp: 0x20,
    DeviceExtension: 0x40,
    DeviceType: 0x48,
    DeviceObjectExtension: 0x138,
  },
  _DEVOBJ_EXTENSION: { DeviceObject: 0x08, DeviceNode: 0x28, AttachedTo: 0x30 },
  _DEVICE_NODE: { Parent: 0x10, PhysicalDeviceObject: 0x20, InstancePath: 0x28, ServiceName: 0x38, PendingIrp: 0x48 },
  _IRP: {
    'IoStatus.Status': 0x30,
    PendingReturned: 0x41,
    StackCount: 0x42,
    CurrentLocation: 0x43,
    Cancel: 0x44,
    'Tail.Overlay.Thread': 0x98,
  },
  _KTHREAD: {
    InitialStack: 0x28,
    StackLimit: 0x30,
    StackBase: 0x38,
    'ApcState.Process': 0xb8,
    State: 0x184,
    Process: 0x220,
    WaitReason: 0x283,
  },
  _ETHREAD: { StartAddress: 0x450, 'Cid.UniqueThread': 0x480 },
  _EPROCESS: { UniqueProcessId: 0x440, ActiveProcessLinks: 0x448, ImageFileName: 0x5a8 },
  _KPRCB: {
    CurrentThread: 0x08,
    IdleThread: 0x18,
    Number: 0x24,
    'ProcessorState.SpecialRegisters.Cr0': 0x100,
    'ProcessorState.SpecialRegisters.Cr2': 0x108,
    'ProcessorState.SpecialRegisters.Cr8': 0x1a0,
    'ProcessorState.ContextFrame': 0x1f0,
  },
} as const satisfies StructSpec;

/** The structures with every member `by` bytes further on. */
export function moved(by: number, structs: StructSpec = X64_STRUCTS): StructSpec {
  return Object.fromEntries(
    Object.entries(structs).map(([name, members]) => [
      name,
      Object.fromEntries(Object.entries(members).map(([member, at]) => [member, at + by])),
    ]),
  );
}

/** The object of `part` as it is when all but its first bytes, which tell its type, lie `by` bytes further on: it begins so much earlier. */
export function movedObject({ address, bytes }: MemoryPart, by: number, headBytes = 4): MemoryPart {
  const out = section().pad(by).bytes(bytes);
  return { address: address - BigInt(by), bytes: out.putBytes(0, bytes.slice(0, headBytes)).finish() };
}

/** Symbols that say so. */
export function symbolsOf(structs: StructSpec, sizes: Readonly<Record<string, number>> = {}): KernelSymbols {
  return {
    offsetOf: (structure, member) => structs[structure]?.[member] ?? null,
    sizeOf: (structure) => sizes[structure] ?? null,
    addressOf: () => null,
  };
}
