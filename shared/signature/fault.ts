import type { BugcheckRow, ParameterKind } from '../knowledge/bugchecks/bugcheckRow.ts';
import { low32, type SignatureFacts, tableFacts } from './signatureFacts.ts';
import { hexText } from './tokens.ts';

/** What went wrong, apart from where: the kind of failure and its particulars. */
export interface Fault {
  /** `memory-access`, `exception`, a family of bugchecks (`pool`, `video`), or the bugcheck's code. */
  readonly class: string;
  /** `read-null`, `0xc000001d`, `0x19:0x20`; null when the bugcheck says no more. */
  readonly detail: string | null;
}

const ACCESS_VIOLATION = 0xc0000005;
const PAGE_FAULT = 0x50;
const UNHANDLED_EXCEPTION = 0x1e;
const NULL_END = 0x10000n;
const USER_END_X86 = 0x8000_0000n;
/** What the processor reports for an address that is not canonical: it does not say which. */
const NO_ADDRESS = 0xffff_ffff_ffff_ffffn;
/** Bugchecks that report the use of memory that was given back, and beyond its end. */
const FREED_MEMORY_BUGCHECKS: readonly number[] = [0xc6, 0xcc, 0xd5];
const BEYOND_END_BUGCHECKS: readonly number[] = [0xcd, 0xd6];
const MAX_SUB_CODE = 0xffff_ffffn;

/** The failure by kind, the same for any build of the driver and for every bugcheck that reports the same thing. */
export function faultOf(facts: SignatureFacts): Fault {
  if (facts.code === null) return { class: facts.codeText, detail: facts.exceptionCode === null ? null : hexText(facts.exceptionCode) };
  const exception = exceptionCodeOf(facts);
  if (exception === ACCESS_VIOLATION) return { class: 'memory-access', detail: violationOf(facts) ?? hexText(exception) };
  if (exception !== null) return { class: 'exception', detail: hexText(exception) };
  if (facts.row && reportsAccess(facts.row)) return { class: 'memory-access', detail: reportedAccess(facts, facts.row) };
  const subCode = subCodeOf(facts);
  if (facts.family === null) return { class: facts.codeText, detail: subCode };
  return { class: facts.family, detail: subCode === null ? facts.codeText : `${facts.codeText}:${subCode}` };
}

/**
 * Bugchecks that may report the same failure, by code alone: wild accesses and exceptions are one group (in July 2024 one bug
 * gave 0x50 and 0x7e), pool and video another each; everything else only itself.
 */
export function failureGroup(code: number | null, codeText: string): string {
  const { row, family } = tableFacts(code);
  if (row && (reportsAccess(row) || kindsOf(row).includes('exception-code'))) return 'fault';
  return family === 'pool' || family === 'video' ? family : codeText;
}

/** The value that tells cases of one bugcheck apart: its sub-code or its exception; null when it has neither. */
export function subCodeOf(facts: SignatureFacts): string | null {
  const exception = exceptionCodeOf(facts);
  if (exception !== null) return hexText(exception);
  const cases = facts.row?.cases;
  const value = cases ? (facts.parameters[cases.selector - 1] ?? null) : null;
  if (!cases || value === null) return null;
  const low = Number(BigInt.asUintN(32, value));
  if (value <= MAX_SUB_CODE || cases.rows.some((row) => row.value === low)) return hexText(tagOf(low, cases.rows));
  return null;
}

/** Sub-codes documented by their high half only (0xbaad0000) vary in the low one. */
function tagOf(value: number, cases: readonly { readonly value: number }[]): number {
  if (cases.some((row) => row.value === value)) return value;
  const tag = (value & 0xffff0000) >>> 0;
  return tag !== 0 && cases.some((row) => row.value === tag) ? tag : value;
}

/** The status that a bugcheck gives as its reason, where it has one. */
export function statusOf(facts: SignatureFacts): string | null {
  const status = parameterOf(facts, 'ntstatus');
  return status === null ? null : hexText(low32(status) ?? 0);
}

function exceptionCodeOf(facts: SignatureFacts): number | null {
  return low32(parameterOf(facts, 'exception-code'));
}

function parameterOf(facts: SignatureFacts, kind: ParameterKind): bigint | null {
  if (!facts.row) return null;
  const index = kindsOf(facts.row).indexOf(kind);
  return index < 0 ? null : (facts.parameters[index] ?? null);
}

function kindsOf(row: BugcheckRow): ParameterKind[] {
  return row.parameters.map((parameter) => parameter[0]);
}

/** True for bugchecks whose parameters are an address and what was done to it. */
function reportsAccess(row: BugcheckRow): boolean {
  const kinds = kindsOf(row);
  return kinds.includes('data-address') && (kinds.includes('access') || row.code === PAGE_FAULT);
}

function reportedAccess(facts: SignatureFacts, row: BugcheckRow): string {
  const kinds = kindsOf(row);
  const access = facts.parameters[row.code === PAGE_FAULT ? 1 : kinds.indexOf('access')] ?? null;
  const address = facts.parameters[kinds.indexOf('data-address')] ?? null;
  return `${accessName(access, row.code)}-${targetName(address, facts)}`;
}

/** 0x1e alone repeats an access violation's own two parameters: what was done, and to which address. */
function violationOf(facts: SignatureFacts): string | null {
  const [, , access, address] = facts.parameters;
  if (facts.code !== UNHANDLED_EXCEPTION || access === undefined || access === null) return null;
  return `${accessName(access, UNHANDLED_EXCEPTION)}-${targetName(address ?? null, facts)}`;
}

/** 2 is a write to a bugcheck 0x50 and an execution to all others; see their parameters in the table. */
function accessName(value: bigint | null, code: number): string {
  if (value === 0n) return 'read';
  if (value === 1n || (value === 2n && code === PAGE_FAULT)) return 'write';
  return value === 2n || value === 8n || value === 0x10n ? 'execute' : 'access';
}

/** What kind of address it was, which the same bug keeps from boot to boot. */
function targetName(address: bigint | null, facts: SignatureFacts): string {
  if (facts.code !== null && FREED_MEMORY_BUGCHECKS.includes(facts.code)) return 'freed';
  if (facts.code !== null && BEYOND_END_BUGCHECKS.includes(facts.code)) return 'beyond-end';
  if (address === null) return 'other';
  if (facts.architecture === 'x86') return target32(BigInt.asUintN(32, address));
  if (address < NULL_END) return 'null';
  if (address >> 47n === 0n) return 'user';
  return address === NO_ADDRESS || address >> 47n !== 0x1ffffn ? 'non-canonical' : 'other';
}

function target32(address: bigint): string {
  if (address < NULL_END) return 'null';
  return address < USER_END_X86 ? 'user' : 'other';
}
