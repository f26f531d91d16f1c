import { VULNERABLE_DRIVER_PAGE, VULNERABLE_DRIVERS, type VulnerableDriverRow } from '../knowledge/vulnerableDrivers.ts';
import type { ResultModule, TriageResult } from '../result/triageResult.ts';
import { dayOf, linkTimeMs } from './linkDate.ts';

/** Something about a loaded module that is worth a look. It is no evidence: it says nothing about who crashed Windows. */
export interface ModuleMark {
  readonly kind: 'old' | 'maker-signed-era' | 'known-vulnerable';
  /** For a cell: "old (2012)". */
  readonly label: string;
  /** A sentence that says exactly what is meant. */
  readonly text: string;
}

/** A driver this much older than the crash has likely seen successors. */
export const OLD_YEARS = 5;
const YEAR_MS = 365.25 * 86_400_000;
/**
 * Release of Windows 10 1607: since then new installations load a new kernel driver only when Microsoft's portal signed it; older drivers may
 * carry their maker's cross-signed certificate alone (Microsoft Learn, "Kernel-mode code signing policy").
 */
const PORTAL_SIGNING_MS = Date.UTC(2016, 7, 2);

const vulnerable = new Map<string, VulnerableDriverRow>(VULNERABLE_DRIVERS.map((row) => [row[0], row]));

/**
 * The marks of a result's modules by their base; modules without marks are not in it. Windows' own modules and programs' dumps get none.
 * A link timestamp counts as a date only when it can be one and nothing says that its company writes hashes there: one impossible date
 * among the company's modules in this dump is enough for that.
 */
export function moduleMarks({ bugcheck, dump, modules }: TriageResult): ReadonlyMap<string, readonly ModuleMark[]> {
  if (bugcheck === null) return new Map();
  const others = modules.filter((module) => !isWindowsModule(module));
  const hashing = new Set(
    others.filter(({ timestamp }) => linkTimeMs(timestamp, dump.crashTime) === null).flatMap(({ vendor }) => vendor ?? []),
  );
  const marked = others.map((module): [string, readonly ModuleMark[]] => {
    const linkedMs = module.vendor !== null && hashing.has(module.vendor) ? null : linkTimeMs(module.timestamp, dump.crashTime);
    const marks = [oldMark(linkedMs, dump.crashTime), eraMark(linkedMs), vulnerableMark(module.name)];
    return [module.base, marks.filter((mark) => mark !== null)];
  });
  return new Map(marked.filter(([, marks]) => marks.length > 0));
}

/** Made by Microsoft, or shipped inside Windows by nobody else that is known. */
export function isWindowsModule({ inbox, vendor }: ResultModule): boolean {
  return vendor === 'Microsoft' || (vendor === null && inbox === true);
}

function oldMark(linkedMs: number | null, crashTime: string | null): ModuleMark | null {
  if (linkedMs === null || crashTime === null) return null;
  const years = Math.floor((Date.parse(crashTime) - linkedMs) / YEAR_MS);
  if (years < OLD_YEARS) return null;
  const text = `Linked on ${dayOf(linkedMs)} by its own timestamp, ${years} years before the crash: look for a newer version.`;
  return { kind: 'old', label: `old (${dayOf(linkedMs).slice(0, 4)})`, text };
}

function eraMark(linkedMs: number | null): ModuleMark | null {
  if (linkedMs === null || linkedMs >= PORTAL_SIGNING_MS) return null;
  const text =
    'Linked before 2 August 2016, when Windows 10 1607 began to ask for Microsoft’s own signature on new kernel drivers: it may carry its ' +
    'maker’s signature alone. Dumps hold no signatures, so this does not say that it is unsigned.';
  return { kind: 'maker-signed-era', label: 'before 2016 signing policy', text };
}

function vulnerableMark(name: string): ModuleMark | null {
  const row = vulnerable.get(name);
  if (row === undefined) return null;
  const [, cve, entry] = row;
  const what = cve === null ? '' : ` (${cve})`;
  const text = `A driver of this name is known to be vulnerable${what}; check its version. ${VULNERABLE_DRIVER_PAGE}${entry}/`;
  return { kind: 'known-vulnerable', label: 'vulnerable versions known', text };
}
