import { hex } from '../../bytes/address.ts';
import { type Crash, roleOf } from '../crash.ts';
import { failingFrames, functionOf, isKernelHeap, trappedIn } from '../frameHabits.ts';
import { blame, point } from '../ledger.ts';
import { interruptedTrust } from './code.ts';
import { familyOf } from './nature.ts';
import type { Rule } from './rule.ts';
import { FAULTING_CODE, HEAP_DAMAGED } from './weights.ts';

/** A helper's caller may itself have been given what it handed on. */
const GAVE_IT = 0.9;

/** Exceptions, assertions and broken rules: what faulted failed. Other bugchecks may report what a harmless fault brought to light. */
function isAboutFault({ bugcheck }: Crash): boolean {
  const family = familyOf(bugcheck.code);
  return family === null || family === 'driver-rule' || family === 'verifier';
}

/**
 * Symbols and a walked stack show the handler of a fault right behind the bugcheck call: the code it interrupted is what failed,
 * though no parameter says so. For watchdogs the same goes for interrupts; elsewhere what an interrupt stopped is a bystander.
 */
export const trappedCode: Rule = {
  id: 'trapped-code',
  apply(crash, ledger) {
    const trapped = trappedIn(crash);
    const module = trapped?.frame.module;
    const mayBlame = trapped?.by === 'interrupt' ? familyOf(crash.bugcheck.code) === 'watchdog' : isAboutFault(crash);
    if (!trapped || !module || !mayBlame) return;
    if (ledger.suspects.get(module.name)?.evidence.some(({ rule }) => rule === 'code-parameter')) return;
    const offset = trapped.frame.address - module.base;
    blame(ledger, module, offset, {
      rule: 'trapped-code',
      claim: `${functionOf(trapped.frame) ?? `${module.name}+${hex(offset)}`} was running when the processor went to ${trapped.handler}, which led to the bugcheck.`,
      weight: FAULTING_CODE[roleOf(crash, module)] * (trapped.by === 'interrupt' ? interruptedTrust(crash) : 1),
      at: 'walked call stack',
    });
  },
};

/** What failed copies or compares for its caller: the caller gave it the pointer. */
export const gaveToHelper: Rule = {
  id: 'gave-to-helper',
  apply(crash, ledger) {
    const frames = isAboutFault(crash) ? failingFrames(crash) : [];
    const [helper, caller] = [frames[0], frames.at(-1)];
    const module = caller?.module;
    if (!helper || !caller || !module || frames.length < 2 || isKernelHeap(caller)) return;
    const role = roleOf(crash, module);
    if (role === 'kernel' || helper.module === module) return;
    const offset = caller.address - module.base;
    blame(ledger, module, offset, {
      rule: 'gave-to-helper',
      claim: `${functionOf(helper)} failed on what ${functionOf(caller) ?? `${module.name}+${hex(offset)}`} gave it.`,
      weight: FAULTING_CODE[role] * GAVE_IT,
      at: 'walked call stack',
    });
  },
};

/** The kernel heap failed over its blocks, in a bugcheck that does not say so by itself. */
export const heapAtWork: Rule = {
  id: 'heap-at-work',
  apply(crash, ledger) {
    const last = isAboutFault(crash) ? failingFrames(crash).at(-1) : undefined;
    if (!last || !isKernelHeap(last)) return;
    point(ledger, 'memory-corruption', {
      rule: 'heap-at-work',
      claim: `${functionOf(last)} failed: blocks of the kernel heap were damaged or misused, and who uses it at the time need not be the one who did it.`,
      weight: HEAP_DAMAGED,
      at: 'walked call stack',
    });
  },
};
