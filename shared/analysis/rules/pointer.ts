import { hex, isCanonical, isKernelAddress64 } from '../../bytes/address.ts';
import type { Crash } from '../crash.ts';
import type { Rule } from './rule.ts';

/** Bugchecks whose first parameter is the address that could not be accessed. */
const FAULTING_ADDRESS_CODES = new Set([0xa, 0x50, 0xcc, 0xcd, 0xd1, 0xd5, 0xd6]);
export const ACCESS_VIOLATION = 0xc0000005;
/** Addresses below this are a null pointer plus the offset of a field. */
export const NULL_PAGE = 0x1000n;
const FIRST_KERNEL_ADDRESS_32 = 0x80000000n;

/** What the bad pointer shows by itself, in words; it blames nobody, so its weight is 0. */
export const badPointer: Rule = {
  id: 'bad-pointer',
  apply(crash, ledger) {
    const fault = faultingAddress(crash);
    const meaning = fault === null ? null : explain(crash, fault.address);
    if (fault === null || meaning === null) return;
    ledger.notes.push({
      rule: 'bad-pointer',
      claim: `The address that failed, ${hex(fault.address)}, ${meaning}.`,
      weight: 0,
      at: fault.at,
    });
  },
};

/** An address that could not be accessed, and where in the dump it stands. */
export interface FaultingAddress {
  readonly address: bigint;
  readonly at: string;
}

/** The address that could not be accessed: parameter 1 of the bugchecks that give it there, else of the access violation. */
export function faultingAddress(crash: Crash): FaultingAddress | null {
  if (!FAULTING_ADDRESS_CODES.has(crash.bugcheck.code)) return exceptionTarget(crash);
  const first = crash.bugcheck.parameters[0];
  return first ? { address: first.value, at: 'bugcheck parameter 1' } : null;
}

/**
 * What an access violation could not access: the record's second parameter, or the bugcheck's own copy of it; without either,
 * CR2 when a register of the crash site holds an address next to it (CR2 alone may be of a later, harmless page fault).
 */
function exceptionTarget(crash: Crash): FaultingAddress | null {
  if (crash.exception?.code !== ACCESS_VIOLATION) return null;
  const recorded = recordedTarget(crash);
  const last = crash.image.processor?.lastFaultAddress;
  if (recorded !== null || last === undefined || !crash.site || crash.site.source === 'bugcheck-call') return recorded;
  const near = Object.values(crash.site.registers.values).some((value) => last >= value && last - value < NULL_PAGE);
  return near ? { address: last, at: 'CR2 in the KPRCB' } : null;
}

function recordedTarget(crash: Crash): FaultingAddress | null {
  const inRecord = crash.exception?.parameters[1];
  if (inRecord !== undefined) return { address: inRecord, at: 'exception record' };
  const index = crash.bugcheck.parameters.findIndex((parameter) => parameter.kind === 'data-address');
  const parameter = crash.bugcheck.parameters[index];
  return parameter ? { address: parameter.value, at: `bugcheck parameter ${index + 1}` } : null;
}

/** Null when the address shows nothing worth saying. */
function explain(crash: Crash, address: bigint): string | null {
  if (address === 0n) return 'is a null pointer';
  if (address < NULL_PAGE) return `is a null pointer plus ${hex(address)}: a field of an object that was not there`;
  if (crash.image.architecture === 'x86') return address < FIRST_KERNEL_ADDRESS_32 ? 'lies in user space' : null;
  if (address === 0xffffffffffffffffn)
    return 'is -1: Windows reports accesses to non-canonical addresses this way, so the pointer was garbage';
  if (!isCanonical(address)) return 'is not canonical: no such address exists, so the pointer was garbage';
  return isKernelAddress64(address) ? null : 'lies in user space: kernel code used a pointer of a program or a small number as a pointer';
}
