import type { ResultModule } from '../../../shared/result/triageResult.ts';

const NULL_PAGE = 0x1_0000n;
/** End of a program's half of the address space, x64 and ARM64 with 48 bits (public: Windows' address space layout). */
const USER_END = 0x8000_0000_0000n;
const KERNEL_START = 0xffff_8000_0000_0000n;
const USER_END_32 = 0x8000_0000n;

/** What registers are for, where every architecture's debugger says the same. */
const ROLES: Readonly<Record<string, string>> = {
  rip: 'next instruction',
  eip: 'next instruction',
  pc: 'next instruction',
  rsp: 'stack pointer',
  esp: 'stack pointer',
  sp: 'stack pointer',
  fp: 'frame pointer',
  ebp: 'frame pointer',
  lr: 'return address',
};
/** Counters and flags: their values are no addresses. */
const NO_ADDRESS = new Set(['eflags', 'rflags', 'efl', 'cpsr', 'segcs', 'segss', 'cs', 'ss', 'ds', 'es', 'fs', 'gs']);

/** What a register is for and what its value points at, as far as that is certain; '' when nothing is. */
export function registerText(name: string, value: string, modules: readonly ResultModule[], isWide: boolean): string {
  const role = ROLES[name] ?? '';
  const target = NO_ADDRESS.has(name) ? '' : targetOf(BigInt(value), modules, isWide);
  return [role, target].filter((part) => part !== '').join(': ');
}

function targetOf(value: bigint, modules: readonly ResultModule[], isWide: boolean): string {
  const module = modules.find(({ base, sizeBytes }) => value >= BigInt(base) && value < BigInt(base) + BigInt(sizeBytes));
  if (module) return `${module.name}+0x${(value - BigInt(module.base)).toString(16)}`;
  if (value < NULL_PAGE) return value === 0n ? 'null' : '';
  if (isWide && value >= USER_END && value < KERNEL_START) return 'no possible address';
  // A number below the kernel may be a number: only those above are addresses to anyone.
  return value >= (isWide ? KERNEL_START : USER_END_32) && value < (isWide ? 0xffff_ffff_ffff_0000n : 0xffff_0000n) ? 'kernel memory' : '';
}
