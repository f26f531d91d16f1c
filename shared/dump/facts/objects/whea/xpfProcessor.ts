import { viewOf } from '../../../../bytes/layout.ts';
import { guid } from '../../../../bytes/text.ts';

/** WHEA_XPF_PROCESSOR_ERROR_SECTION and WHEA_XPF_PROCINFO: UEFI appendix N, "IA32/X64 Processor Error Section". */
const SECTION = { valid: 0x00, apicId: 0x08, checks: 0x40 } as const;
const CHECK = { type: 0x00, valid: 0x10, info: 0x18, target: 0x20, instructionPointer: 0x38, size: 0x40 } as const;
const APIC_VALID = 1n;
/** Bits 7 to 2 count the check structures. */
const COUNT = { shift: 2n, mask: 0x3fn } as const;
const CHECK_VALID = { info: 1n, target: 2n, instructionPointer: 16n } as const;

export interface ProcessorCheck {
  /** GUID: cache, TLB, bus or micro-architecture check. */
  readonly type: string;
  /** The check information word; its bits depend on the type. Null when not valid. */
  readonly info: bigint | null;
  readonly target: bigint | null;
  readonly instructionPointer: bigint | null;
}

export interface XpfProcessor {
  readonly apicId: bigint | null;
  readonly checks: readonly ProcessorCheck[];
}

/** Null when the bytes are too few for the fixed part; check structures are read as far as they are there. */
export function readXpfProcessor(bytes: Uint8Array): XpfProcessor | null {
  if (bytes.length < SECTION.checks) return null;
  const view = viewOf(bytes);
  const valid = view.getBigUint64(SECTION.valid, true);
  const claimed = Number((valid >> COUNT.shift) & COUNT.mask);
  const count = Math.min(claimed, Math.floor((bytes.length - SECTION.checks) / CHECK.size));
  const checks: ProcessorCheck[] = [];
  for (let i = 0; i < count; i++) checks.push(readCheck(bytes, view, SECTION.checks + i * CHECK.size));
  return { apicId: valid & APIC_VALID ? view.getBigUint64(SECTION.apicId, true) : null, checks };
}

function readCheck(bytes: Uint8Array, view: DataView, at: number): ProcessorCheck {
  const valid = view.getBigUint64(at + CHECK.valid, true);
  const value = (bit: bigint, where: number) => (valid & bit ? view.getBigUint64(at + where, true) : null);
  return {
    type: guid(bytes, at + CHECK.type),
    info: value(CHECK_VALID.info, CHECK.info),
    target: value(CHECK_VALID.target, CHECK.target),
    instructionPointer: value(CHECK_VALID.instructionPointer, CHECK.instructionPointer),
  };
}
