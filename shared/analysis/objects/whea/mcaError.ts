import { hex } from '../../../bytes/address.ts';
import {
  MCA_ADDRESS_SPACES,
  MCA_CHANNEL_UNKNOWN,
  MCA_LEVELS,
  MCA_MEMORY_REQUESTS,
  MCA_PARTICIPATION,
  MCA_REQUESTS,
  MCA_SIMPLE_CODES,
  MCA_TRANSACTIONS,
} from '../../../knowledge/hardware/mcaCodes.ts';

/** Bit 12 of a compound code: correction reports are filtered. It says nothing about the error. */
const FILTERED = 0x1000;
const simple = new Map<number, string>(MCA_SIMPLE_CODES);

/** What an MCA error code (bits 15 to 0 of MCi_STATUS) says, and which part it concerns. */
export interface McaError {
  readonly kind: 'simple' | 'cache' | 'tlb' | 'memory' | 'bus' | 'internal' | 'unknown';
  readonly text: string;
}

/** Decodes a simple or compound code as Intel and AMD define them (see the table's sources). */
export function decodeMcaError(code: number): McaError {
  const known = simple.get(code & 0xffff);
  if (known !== undefined) return { kind: 'simple', text: known };
  const plain = code & 0xffff & ~FILTERED;
  if ((plain & 0xfffc) === 0x000c) return { kind: 'cache', text: `cache hierarchy error, ${level(plain)}` };
  if ((plain & 0xfff0) === 0x0010) return { kind: 'tlb', text: `${transaction(plain)} TLB error, ${level(plain)}` };
  if ((plain & 0xff80) === 0x0080) return { kind: 'memory', text: `memory controller error: ${memory(plain)}` };
  if ((plain & 0xff00) === 0x0100) return { kind: 'cache', text: `${transaction(plain)} cache error, ${level(plain)}, ${request(plain)}` };
  if ((plain & 0xff80) === 0x0280) return { kind: 'memory', text: `error of memory used as cache: ${memory(plain)}` };
  if ((plain & 0xfc00) === 0x0400) return { kind: 'internal', text: 'an internal error that is not classified' };
  if ((plain & 0xf800) === 0x0800) return { kind: 'bus', text: `bus or interconnect error, ${bus(plain)}` };
  return { kind: 'unknown', text: `code ${hex(code & 0xffff)}, not documented` };
}

const level = (code: number) => MCA_LEVELS[code & 3] as string;
const transaction = (code: number) => MCA_TRANSACTIONS[(code >>> 2) & 3] as string;
const request = (code: number) => MCA_REQUESTS[(code >>> 4) & 0xf] ?? 'reserved request';

function memory(code: number): string {
  const what = MCA_MEMORY_REQUESTS[(code >>> 4) & 7] ?? 'reserved request';
  const channel = code & 0xf;
  return `${what}, ${channel === MCA_CHANNEL_UNKNOWN ? 'channel not specified' : `channel ${channel}`}`;
}

function bus(code: number): string {
  const timedOut = code & 0x100 ? ', timed out' : '';
  const part = MCA_PARTICIPATION[(code >>> 9) & 3] as string;
  const space = MCA_ADDRESS_SPACES[(code >>> 2) & 3] as string;
  return `${level(code)}, ${request(code)}, ${space}; the processor ${part}${timedOut}`;
}
