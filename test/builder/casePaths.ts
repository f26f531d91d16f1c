/** The kernel's way from a fault to KeBugCheckEx, which recorded stacks often leave out and memory always holds. */

import type { CaseFacts } from './crashCase.ts';

/** Names of the frames before the faulting one, the trap handler last; `[]` when the parameters tell of no fault. */
export function faultPath(facts: CaseFacts): readonly string[] {
  if (facts.arch === 'arm64') return [];
  const path = facts.arch === 'x86' ? PATHS_X86.get(facts.code) : PATHS_X64.get(facts.code);
  if (path === undefined) return [];
  return [...path, facts.arch === 'x86' ? trapX86(facts) : trapX64(facts)];
}

/** What stands in front when only the bugcheck's own frame is missing. */
export function bugcheckFrame(facts: CaseFacts): string {
  return facts.arch === 'x86' ? 'nt!KeBugCheckEx+0x1b' : 'nt!KeBugCheckEx';
}

const ACCESS_X64 = ['nt!KeBugCheckEx', 'nt!MiSystemFault+0x1d0', 'nt!MmAccessFault+0x400'];
const ACCESS_X86 = ['nt!KeBugCheckEx+0x1b', 'nt!MmAccessFault+0x8e7'];
const IRQL_X64 = ['nt!KeBugCheckEx', 'nt!KiBugCheckDispatch+0x69'];
const EXCEPTION_X86 = ['nt!KeBugCheckEx+0x1b', 'nt!KiDispatchException+0x1ac', 'nt!CommonDispatchException+0x4a'];

const PATHS_X64: ReadonlyMap<number, readonly string[]> = new Map([
  [0x0a, IRQL_X64],
  [0xd1, IRQL_X64],
  [0x50, ACCESS_X64],
  [0xcc, ACCESS_X64],
  [0xd5, ACCESS_X64],
  [0xd6, ACCESS_X64],
  [0x1e, ['nt!KeBugCheckEx', 'nt!KiDispatchException+0x58d', 'nt!KiExceptionDispatch+0xc2']],
  [
    0x3b,
    [
      ...IRQL_X64,
      'nt!KiSystemServiceHandler+0x7c',
      'nt!RtlpExecuteHandlerForException+0xf',
      'nt!RtlDispatchException+0x297',
      'nt!KiDispatchException+0x186',
      'nt!KiExceptionDispatch+0x12c',
    ],
  ],
  [
    0x7e,
    [
      'nt!KeBugCheckEx',
      'nt!PspSystemThreadStartup$filt$0+0x44',
      'nt!_C_specific_handler+0xa0',
      'nt!RtlpExecuteHandlerForException+0xf',
      'nt!RtlDispatchException+0x297',
      'nt!KiDispatchException+0x186',
      'nt!KiExceptionDispatch+0x12c',
    ],
  ],
]);

const PATHS_X86: ReadonlyMap<number, readonly string[]> = new Map([
  [0x0a, []],
  [0xd1, []],
  [0x50, ACCESS_X86],
  [0xcc, ACCESS_X86],
  [0xd5, ACCESS_X86],
  [0xd6, ACCESS_X86],
  [0x1e, EXCEPTION_X86],
  [0x8e, EXCEPTION_X86],
  [
    0x7e,
    [
      'nt!KeBugCheckEx+0x1b',
      'nt!PspUnhandledExceptionInSystemThread+0x1a',
      'nt!PspSystemThreadStartup+0x5a',
      'nt!ExecuteHandler+0x24',
      'nt!KiDispatchException+0x10e',
      'nt!CommonDispatchException+0x4a',
    ],
  ],
]);

function trapX64(facts: CaseFacts): string {
  const exception =
    facts.code === 0x7e || facts.code === 0x1e || facts.code === 0x3b ? Number(BigInt.asUintN(32, facts.parameters[0] ?? 0n)) : 0;
  switch (exception) {
    case 0x8000_0003:
      return 'nt!KiBreakpointTrap+0x2f4';
    case 0xc000_001d:
      return 'nt!KiInvalidOpcodeFault+0x30e';
    case 0xc000_0094:
      return 'nt!KiDivideErrorFault+0x2f4';
    default:
      return 'nt!KiPageFault+0x443';
  }
}

function trapX86(facts: CaseFacts): string {
  if (facts.code === 0x8e || facts.code === 0x1e || facts.code === 0x7e) return 'nt!KiExceptionExit+0x192';
  return facts.code === 0x50 ? 'nt!KiTrap0E+0xdc' : 'nt!KiTrap0E+0x2cf';
}
