import { BUGCHECK_FAMILIES } from '../../knowledge/bugchecks/families.ts';
import { machineNotes } from '../machineNotes.ts';
import type { Rule } from './rule.ts';

const families = new Map(BUGCHECK_FAMILIES);
/** Kinds of failure that faulty hardware brings about as often as drivers do. */
const PLAUSIBLE: ReadonlySet<string> = new Set(['hardware', 'memory', 'pool', 'elsewhere']);
/** Exceptions and asserts that damaged memory or a failing processor raise anywhere. */
const EXCEPTIONS: ReadonlySet<number> = new Set([0x0a, 0x1e, 0x3b, 0x50, 0x7e, 0x7f, 0x8e, 0xd1, 0x139]);

/**
 * Known trouble of the processor, and old firmware where other evidence points at the hardware already: as context of weight 0,
 * which neither blames nor clears anybody.
 */
export const machineContext: Rule = {
  id: 'machine-context',
  apply(crash, ledger) {
    const { code } = crash.bugcheck;
    const plausible = PLAUSIBLE.has(families.get(code) ?? '') || ledger.natures.has('hardware') || ledger.natures.has('memory-corruption');
    if (!plausible && !EXCEPTIONS.has(code)) return;
    for (const { kind, text, source } of machineNotes(crash.image)) {
      if (kind !== 'processor-trouble' && !(kind === 'firmware-age' && plausible)) continue;
      ledger.notes.push({
        rule: 'machine-context',
        claim: text,
        weight: 0,
        at: kind === 'firmware-age' ? 'SMBIOS' : `CPUID and registry of the processor; ${source}`,
      });
    }
  },
};
