import { hex } from '../../bytes/address.ts';
import type { LoadedModule } from '../../dump/dumpImage.ts';
import { readName } from '../../dump/facts/objects/nameText.ts';
import { type Crash, roleOf } from '../crash.ts';
import { describeDriver } from '../drivers.ts';
import { blame, strength } from '../ledger.ts';
import { moduleAt } from '../moduleAt.ts';
import type { Rule } from './rule.ts';
import { FAULTING_CODE, NAMED_BY_WINDOWS, UNLOADED_TOO_EARLY } from './weights.ts';

/** The driver that Windows itself recorded, when it is loaded. */
function brokenDriver({ image }: Crash): LoadedModule | null {
  return image.modules.find((candidate) => candidate.name === image.brokenDriver) ?? null;
}

/** Windows recorded a driver as broken when it wrote the dump. */
export const namedByWindows: Rule = {
  id: 'named-by-windows',
  apply(crash, ledger) {
    const module = crash.image.kind === 'triage' ? brokenDriver(crash) : null;
    if (!module) return;
    blame(ledger, module, null, {
      rule: 'named-by-windows',
      claim: `Windows itself wrote ${describeDriver(module.name)} into the dump as the driver that broke.`,
      weight: NAMED_BY_WINDOWS[roleOf(crash, module)],
      at: 'BrokenDriverOffset of the triage header',
    });
  },
};

/**
 * The kernel of a memory dump noted a driver for the blue screen. It does so from one address or one structure that the bugcheck is about, so
 * where the rules before found more against another module, it is said and counts for nothing.
 */
export const notedByKernel: Rule = {
  id: 'noted-by-kernel',
  apply(crash, ledger) {
    const module = crash.image.kind === 'triage' ? null : brokenDriver(crash);
    if (!module) return;
    const weight = NAMED_BY_WINDOWS[roleOf(crash, module)];
    const stronger = [...ledger.suspects.values()].some((other) => other.module !== module && strength(other.evidence) > weight);
    const claim = `The kernel itself noted ${describeDriver(module.name)} as the driver that broke; the blue screen names it.`;
    const evidence = { rule: 'noted-by-kernel', claim, weight: stronger ? 0 : weight, at: 'nt!KiBugCheckDriver' };
    if (stronger) ledger.notes.push(evidence);
    else blame(ledger, module, null, evidence);
  },
};

/** A parameter leads to a name, and a driver of that name was loaded. */
export const namedByParameter: Rule = {
  id: 'named-by-parameter',
  apply(crash, ledger) {
    for (const [index, parameter] of crash.bugcheck.parameters.entries()) {
      if (parameter.kind !== 'name-address' || parameter.value === 0n) continue;
      const text = readName(crash.image, parameter.value);
      if (text === null) continue;
      const wanted = text.slice(text.lastIndexOf('\\') + 1).toLowerCase();
      const module = crash.image.modules.find((candidate) => candidate.name === wanted || candidate.name === `${wanted}.sys`);
      if (!module) continue;
      blame(ledger, module, null, {
        rule: 'named-by-parameter',
        claim: `Parameter ${index + 1} (${parameter.meaning}) is "${text}".`,
        weight: NAMED_BY_WINDOWS[roleOf(crash, module)],
        at: `text at ${hex(parameter.value)} (parameter ${index + 1})`,
      });
    }
  },
};

/** A parameter that the bugcheck documents as a code address lies in a module. */
export const codeParameter: Rule = {
  id: 'code-parameter',
  apply(crash, ledger) {
    for (const [index, parameter] of crash.bugcheck.parameters.entries()) {
      if (parameter.kind !== 'code-address' || parameter.value === 0n) continue;
      const module = moduleAt(crash.image, parameter.value);
      if (!module) continue;
      const offset = parameter.value - module.base;
      blame(ledger, module, offset, {
        rule: 'code-parameter',
        claim: `Parameter ${index + 1} (${parameter.meaning}) is ${hex(parameter.value)}: ${module.name}+${hex(offset)}.`,
        weight: FAULTING_CODE[roleOf(crash, module)],
        at: `bugcheck parameter ${index + 1}`,
      });
    }
  },
};

/** The instruction at the crash site lies in a module, and no parameter said so already. */
export const crashSiteCode: Rule = {
  id: 'crash-site-code',
  apply(crash, ledger) {
    const { site } = crash;
    if (!site || site.source === 'bugcheck-call') return;
    const module = moduleAt(crash.image, site.registers.pc);
    if (!module) return;
    const offset = site.registers.pc - module.base;
    const known = ledger.suspects.get(module.name);
    if (known?.evidence.some((evidence) => evidence.rule === 'code-parameter')) return;
    const interrupted = site.source === 'interrupted';
    blame(ledger, module, offset, {
      rule: 'crash-site-code',
      claim: interrupted
        ? `The code that ran when the watchdog fired is ${module.name}+${hex(offset)}.`
        : `The processor was executing ${module.name}+${hex(offset)} when it failed.`,
      weight: FAULTING_CODE[roleOf(crash, module)] * (interrupted ? interruptedTrust(crash) : 1),
      at: site.at,
    });
  },
};

/** 0x133 with parameter 1 = 1 counts time over many DPCs: what runs when the count is full may be a bystander. */
export function interruptedTrust(crash: Crash): number {
  return crash.bugcheck.code === 0x133 && crash.bugcheck.parameters[0]?.value === 1n ? 0.6 : 0.8;
}

/** Bugchecks that say by themselves that a driver was unloaded with something of it still in use. */
const UNLOAD_CODES = new Set([0xce, 0xd4, 0xd8, 0xd3, 0x113]);

/** The failing code or data lies where a driver used to be. The driver is gone from the list, so it is named from the list of unloaded ones. */
export const unloadedDriver: Rule = {
  id: 'unloaded-driver',
  apply(crash, ledger) {
    const addresses = crash.bugcheck.parameters.map((parameter, index) => ({
      value: parameter.value,
      at: `bugcheck parameter ${index + 1}`,
      kind: parameter.kind,
    }));
    const site = crash.site;
    if (site && site.source !== 'bugcheck-call') addresses.push({ value: site.registers.pc, at: site.at, kind: 'code-address' });
    // A jump into a driver that is gone has the same address as data and as code: the code counts for more.
    addresses.sort((a, b) => Number(b.kind === 'code-address') - Number(a.kind === 'code-address'));
    for (const { value, at, kind } of addresses) {
      const unloaded = crash.image.unloadedModules.find((module) => value >= module.base && value < module.end);
      if (!unloaded || moduleAt(crash.image, value)) continue;
      const isCode = kind === 'code-address' || UNLOAD_CODES.has(crash.bugcheck.code);
      const module = {
        name: unloaded.name,
        path: '',
        base: unloaded.base,
        end: unloaded.end,
        sizeBytes: Number(unloaded.end - unloaded.base),
        timestamp: 0,
        checksum: 0,
      };
      blame(ledger, module, value - unloaded.base, {
        rule: 'unloaded-driver',
        claim: `${hex(value)} lies where ${unloaded.name} was loaded before it was unloaded: something still called or used it.`,
        weight: isCode ? UNLOADED_TOO_EARLY : UNLOADED_TOO_EARLY * 0.6,
        at,
      });
      return;
    }
  },
};
