/** The blob of in-memory event buffers and the logs of drivers, as seen in real dumps; offsets are this file's own. */
import type { Section } from './section.ts';
import { section, utf16Bytes } from './section.ts';
import { guidBytes } from './tagged.ts';

export const EVENTS_GUID = '2b88b710-1c93-4f7c-b06c-655ecc50decc';
export const STORAGE_LOG_GUID = 'da82441d-7142-4bc1-b844-0807c5a4b67f';
export const FRAMEWORK_LOG_GUID = '54c84888-01d1-4c1e-bed6-282c98241303';
export const FRAMEWORK_DRIVERS_GUID = 'f87e4a4c-c5a1-4d2f-bff0-d5de63a5e4c3';

export interface TraceSession {
  readonly name: string;
  readonly loggerId?: number;
  /** 1 performance counter, 2 system time. */
  readonly clock?: number;
  readonly bufferSize?: number;
  /** FILETIME and counter that belong together. */
  readonly reference?: readonly [time: bigint, stamp: bigint];
  /** Records of each buffer, one after the other; see `eventRecord` and `messageRecord`. */
  readonly buffers: readonly (readonly Uint8Array[])[];
}

const FREQUENCY = 10_000_000n;
/** Milliseconds since 1970 as FILETIME. */
export const filetime = (ms: number): bigint => (BigInt(Math.round(ms)) + 11_644_473_600_000n) * 10_000n;

/** A blob; builds before 26100 leave as many bytes as the session's name takes in front of its first buffer. */
export function eventBlob(osBuild: number, sessions: readonly TraceSession[]): Uint8Array {
  const out = section()
    .u16(0x625a)
    .u16(2)
    .u32(0xf000_0000 + osBuild)
    .u64(3600)
    .u64(filetime(Date.UTC(2024, 0, 1)))
    .u64(FREQUENCY);
  for (const [index, session] of sessions.entries()) appendSession(out, session, index + 10, osBuild);
  return out.finish();
}

function appendSession(out: Section, session: TraceSession, nextId: number, osBuild: number): void {
  const { name, loggerId = nextId, clock = 2, bufferSize = 0x1_0000, buffers } = session;
  const [time, stamp] = session.reference ?? [filetime(Date.UTC(2024, 0, 1)), 0n];
  const nameBytes = utf16Bytes(name);
  out.u32(0x01eb_afe1).u32(loggerId).u32(0x9880_0180).u32(clock).u32(bufferSize).u32(nameBytes.length);
  out.u64(time).u64(time).u64(stamp).bytes(nameBytes);
  if (osBuild < 26100) out.pad(nameBytes.length, 0xa5);
  for (const [sequence, records] of buffers.entries()) out.bytes(traceBuffer(loggerId, bufferSize, sequence, records));
}

/** WMI_BUFFER_HEADER (0x48 bytes) and the records, each aligned to 8. */
function traceBuffer(loggerId: number, bufferSize: number, sequence: number, records: readonly Uint8Array[]): Uint8Array {
  const body = section();
  for (const record of records) body.bytes(record).align(8);
  const saved = 0x48 + body.length;
  return section()
    .u32(bufferSize)
    .u32(saved)
    .u32(bufferSize + saved)
    .u32(0)
    .pad(8)
    .u64(sequence)
    .u64(0xffff_8a81_0000_1000n)
    .u16(0)
    .u16(loggerId)
    .u32(0)
    .u32(saved)
    .pad(0x48 - 0x34)
    .bytes(body.finish())
    .finish();
}

export interface EventFields {
  readonly provider: string;
  /** Counter or FILETIME, as the session's clock counts. */
  readonly time: bigint;
  readonly id?: number;
  readonly level?: number;
  readonly opcode?: number;
  /** Name and schema that a TraceLogging event carries. */
  readonly traceLogging?: { readonly provider: string; readonly event: string };
  readonly isLegacy?: boolean;
  readonly payload?: Uint8Array;
}

const SID_SYSTEM = Uint8Array.from([1, 1, 0, 0, 0, 0, 0, 5, 18, 0, 0, 0]);

/** EVENT_HEADER of a 64-bit writer, extended data, payload. Every event has the writer's SID. */
export function eventRecord(fields: EventFields): Uint8Array {
  const { provider, time, id = 0, level = 4, opcode = 0, traceLogging, isLegacy = false, payload = new Uint8Array(0) } = fields;
  const items: (readonly [type: number, data: Uint8Array])[] = [[2, SID_SYSTEM]];
  if (traceLogging)
    items.push([12, sized(section().ascii(`${traceLogging.provider}\0`))], [11, sized(section().u8(0).ascii(`${traceLogging.event}\0`))]);
  const out = section()
    .u16(0)
    .u16(0xc013)
    .u16(1)
    .u16(isLegacy ? 4 : 0)
    .u32(4321)
    .u32(1234)
    .u64(time)
    .bytes(guidBytes(provider))
    .u16(id)
    .u8(0)
    .u8(traceLogging ? 11 : 8)
    .u8(level)
    .u8(opcode)
    .u16(0)
    .u64(0x8000_0000_0000_0000n)
    .pad(0x50 - 0x38);
  for (const [index, [type, data]] of items.entries()) {
    const whole = 8 + Math.ceil(data.length / 8) * 8;
    out
      .u16(whole)
      .u16(type)
      .u16(index === items.length - 1 ? 0 : 1)
      .u16(data.length)
      .bytes(data)
      .pad(whole - 8 - data.length);
  }
  out.bytes(payload);
  return out.put16(0, out.length).finish();
}

/** The length in front, itself included. */
function sized(body: Section): Uint8Array {
  const bytes = body.finish();
  return section()
    .u16(bytes.length + 2)
    .bytes(bytes)
    .finish();
}

/** MESSAGE_TRACE_HEADER with GUID, system time, thread and process: a WPP message. */
export function messageRecord(time: bigint, body = new Uint8Array(8)): Uint8Array {
  const out = section()
    .u16(0)
    .u8(0)
    .u8(0x90)
    .u16(10)
    .u16(0xaa)
    .bytes(guidBytes('11111111-2222-3333-4444-555555555555'))
    .u64(time)
    .u32(8)
    .u32(4)
    .bytes(body);
  return out.put16(0, out.length).finish();
}

/** Payload of a classic event: what the event viewer shows under `source` and the low 16 bits of `code`. */
export function legacyPayload(time: bigint, code: number, source: string, strings: readonly string[]): Uint8Array {
  const out = section()
    .u64(time)
    .u32(code)
    .u16(source.length + 1)
    .bytes(utf16Bytes(`${source}\0`))
    .u16(SID_SYSTEM.length)
    .bytes(SID_SYSTEM)
    .u16(strings.length);
  for (const text of strings) out.bytes(utf16Bytes(`${text}\0`));
  return out.u32(0).finish();
}

/** Ring of a storage port driver's last requests: operation code, start and end. */
export function storageLog(driver: string, requests: readonly (readonly [operation: number, start: bigint, end: bigint])[]): Uint8Array {
  const out = section().ascii('DSTP').u32(0x60).u32(0xfdc).u32(0).ascii(driver, 0x10).u32(requests.length);
  for (const [operation, start, end] of requests) out.u8(operation).pad(0x1f).u64(start).u64(end).u32(1).pad(8);
  return out.pad(0x3c).finish();
}

/** In-flight recorder records: `LR`, or `L2` with a FILETIME. */
function recorderRecords(sequences: readonly number[], time: bigint | null): Uint8Array {
  const out = section();
  for (const sequence of sequences) {
    const size = time === null ? 0x24 : 0x2c;
    out
      .ascii(time === null ? 'LR' : 'L2')
      .u16(size)
      .u32(sequence)
      .u16(0)
      .u16(17)
      .bytes(guidBytes('99999999-8888-7777-6666-555555555555'));
    if (time !== null) out.u64(time);
    out.u64(0x1122n);
  }
  return out.finish();
}

/** Log of a framework driver. */
export function frameworkLog(driver: string, sequences: readonly number[], time: bigint | null = null): Uint8Array {
  return section().pad(0x24).ascii(driver, 0x20).pad(4).bytes(recorderRecords(sequences, time)).finish();
}

/** Log of a driver that uses WPP; its own name may be the general `DriverLog`. */
export function wppLog(name: string, sequences: readonly number[]): Uint8Array {
  return section()
    .ascii(name, 0x1c)
    .ascii('WPLg')
    .pad(0xa8 - 0x20)
    .bytes(recorderRecords(sequences, null))
    .finish();
}

/** The framework's list of its drivers. */
export function frameworkDrivers(names: readonly string[]): Uint8Array {
  const out = section();
  for (const name of names) out.u64(0xffff_8a81_0000_2000n).u32(1).u32(31).u32(0).ascii(name, 0x20).pad(4);
  return out.finish();
}
