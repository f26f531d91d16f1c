import { layoutSize, readLayout, u8, u64, viewOf } from '../../../../bytes/layout.ts';

/** WHEA_PROCESSOR_GENERIC_ERROR_SECTION: UEFI appendix N, "Generic Processor Error Section". */
const LAYOUT = {
  valid: u64(0x00),
  errorType: u8(0x0a),
  operation: u8(0x0b),
  level: u8(0x0d),
  processorId: u64(0x98),
  targetAddress: u64(0xa0),
  instructionPointer: u64(0xb8),
} as const;
const VALID = { errorType: 2n, operation: 3n, level: 5n, processorId: 8n, targetAddress: 9n, instructionPointer: 12n } as const;

/** Fields are null when the section says that they are not valid. */
export interface ProcessorError {
  /** Bits: 1 cache, 2 TLB, 4 bus, 8 micro-architectural. */
  readonly errorType: number | null;
  readonly operation: number | null;
  readonly level: number | null;
  /** The APIC id of x86 and x64 processors. */
  readonly processorId: bigint | null;
  readonly targetAddress: bigint | null;
  readonly instructionPointer: bigint | null;
}

/** Null when the bytes are too few. */
export function readProcessorError(bytes: Uint8Array): ProcessorError | null {
  if (bytes.length < layoutSize(LAYOUT)) return null;
  const raw = readLayout(viewOf(bytes), 0, LAYOUT);
  const valid = <T>(bit: bigint, value: T): T | null => ((raw.valid >> bit) & 1n ? value : null);
  return {
    errorType: valid(VALID.errorType, raw.errorType),
    operation: valid(VALID.operation, raw.operation),
    level: valid(VALID.level, raw.level),
    processorId: valid(VALID.processorId, raw.processorId),
    targetAddress: valid(VALID.targetAddress, raw.targetAddress),
    instructionPointer: valid(VALID.instructionPointer, raw.instructionPointer),
  };
}
