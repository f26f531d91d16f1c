import { u8, u16, u32, u64 } from '../../bytes/layout.ts';

/**
 * The blob of in-memory event buffers. It is not documented: order and sizes were established on the bytes of 12 real dumps (19041
 * to 26100, x64 and ARM64), in which sessions and buffers follow each other without a gap up to the blob's last byte.
 */
export const EVENT_BLOB = { signature: u16(0x00), version: u16(0x02), build: u32(0x04), clockFrequency: u64(0x18) } as const;
export const EVENT_BLOB_SIGNATURE = 0x625a; // "Zb"
export const EVENT_BLOB_SIZE = 0x20;

/** Head of one session; its name (UTF-16, no terminator) follows. Seen in dumps; the times are those of TRACE_LOGFILE_HEADER. */
export const EVENT_SESSION = {
  signature: u32(0x00),
  loggerId: u32(0x04),
  logFileMode: u32(0x08),
  clockType: u32(0x0c),
  bufferSize: u32(0x10),
  nameBytes: u32(0x14),
  startTime: u64(0x18),
  referenceSystemTime: u64(0x20),
  referenceTimeStamp: u64(0x28),
} as const;
export const EVENT_SESSION_SIGNATURE = 0x01ebafe1;
export const EVENT_SESSION_SIZE = 0x30;

/** WMI_BUFFER_HEADER (public symbols of ntoskrnl). `offset` is what was saved of the buffer, header included: seen in dumps. */
export const WMI_BUFFER_HEADER = { bufferSize: u32(0x00), sequenceNumber: u64(0x18), loggerId: u16(0x2a), offset: u32(0x30) } as const;
export const WMI_BUFFER_HEADER_SIZE = 0x48;

/** First four bytes of a record: size or version, kind, and flags that say which of the trace headers it is (evntrace.h, ntwmi.h). */
export const RECORD_KIND_AT = 2;
export const RECORD_FLAGS_AT = 3;
export const SIZED_EVENT = 0xc0;
export const MESSAGE = 0x90;
/** EVENT_HEADER of a 32-bit and of a 64-bit writer. */
export const EVENT_HEADER_32 = 0x12;
export const EVENT_HEADER_64 = 0x13;

/** EVENT_HEADER (evntcons.h). The provider's GUID stands at 0x18, the payload or the extended data at 0x50. */
export const EVENT_HEADER = {
  size: u16(0x00),
  flags: u16(0x04),
  property: u16(0x06),
  threadId: u32(0x08),
  processId: u32(0x0c),
  timeStamp: u64(0x10),
  id: u16(0x28),
  version: u8(0x2a),
  channel: u8(0x2b),
  level: u8(0x2c),
  opcode: u8(0x2d),
  task: u16(0x2e),
  keyword: u64(0x30),
} as const;
export const EVENT_PROVIDER_AT = 0x18;
export const EVENT_HEADER_SIZE = 0x50;
/** EVENT_HEADER_FLAG_EXTENDED_INFO. */
export const HAS_EXTENDED_DATA = 0x0001;
/** EVENT_HEADER_PROPERTY_LEGACY_EVENTLOG: the payload is a classic event-log record. */
export const IS_LEGACY_EVENT = 0x0004;

/** An extended data item as it lies in a buffer: whole size, type, whether another follows, bytes of data; then the data. Seen in dumps. */
export const EXTENDED_ITEM = { size: u16(0x00), type: u16(0x02), linkage: u16(0x04), dataSize: u16(0x06) } as const;
export const EXTENDED_ITEM_SIZE = 8;
/** EVENT_HEADER_EXT_TYPE_EVENT_SCHEMA_TL and _PROV_TRAITS (evntcons.h). */
export const EXTENDED_SCHEMA = 11;
export const EXTENDED_TRAITS = 12;

/** MESSAGE_TRACE_HEADER (evntrace.h): WPP messages, whose text is only in the symbols of their driver. */
export const MESSAGE_HEADER_SIZE = 8;
