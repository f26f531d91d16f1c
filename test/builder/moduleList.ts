/** The module list of a case's dump: the case's own modules, and others that were loaded but have no part in the crash. */

import type { CaseFacts, CrashCase } from './crashCase.ts';
import { hexValue } from './crashCase.ts';
import { hash32, hashRange } from './hash.ts';
import type { KnownModule } from './knownModules.ts';
import { INBOX_MODULES, inboxFile, THIRD_PARTY_MODULES, THIRD_PARTY_MODULES_X86 } from './knownModules.ts';
import { imageSize, moduleRanges, PAGE, UNLOADED_NAME } from './moduleRanges.ts';
import type { CodeRange } from './stackFiller.ts';
import { moduleStem } from './symbolNames.ts';

export interface LoadedModule extends CodeRange {
  readonly stem: string;
  readonly timestamp: number;
  /** Named by the case; the others are innocent. */
  readonly inCase: boolean;
  /** Not in the module list but in that of unloaded drivers. */
  readonly unloaded: boolean;
}

/** Around every recorded address: it may be on the stack, which no module may reach into. */
const STACK_ROOM = 0x1_0000n;
const INBOX_COUNT = 12;
const THIRD_PARTY_COUNT = 3;
/** The kernel first, then hal, then the rest in a stable order that says nothing about the crash. */
const FIRST = ['nt', 'hal'];

/** `taken` are addresses that no added module may cover. */
export function moduleList(crash: CrashCase, facts: CaseFacts, taken: readonly bigint[], seed: number): LoadedModule[] {
  const { ranges, homeless } = moduleRanges(crash, facts);
  const modules: LoadedModule[] = ranges.map((range) => ({
    stem: range.stem,
    name: fileName(crash, range.name),
    base: range.base,
    size: Number(range.end - range.base),
    timestamp: linkTime(crash, range.stem, facts),
    inCase: true,
    unloaded: UNLOADED_NAME.test(range.name),
  }));
  const place = placer(facts, modules, taken);
  for (const { stem, name } of homeless) {
    modules.push({
      stem,
      name: fileName(crash, name),
      ...place(stem),
      timestamp: linkTime(crash, stem, facts),
      inCase: true,
      unloaded: false,
    });
  }
  if (!modules.some((module) => module.stem === 'nt')) {
    modules.push({
      stem: 'nt',
      name: 'ntoskrnl.exe',
      ...place('nt'),
      timestamp: linkTime(crash, 'nt', facts),
      inCase: true,
      unloaded: false,
    });
  }
  const used = new Set([...modules.map((module) => module.stem), moduleStem(crash.module_name ?? ''), moduleStem(crash.image_name ?? '')]);
  for (const known of innocents(crash, facts, used, seed)) {
    modules.push({
      stem: known.stem,
      name: known.file,
      ...place(known.stem),
      timestamp: linkTime(crash, known.stem, facts),
      inCase: false,
      unloaded: false,
    });
  }
  return modules.sort((a, b) => rank(a.stem, crash.id) - rank(b.stem, crash.id));
}

function rank(stem: string, id: string): number {
  const first = FIRST.indexOf(stem);
  return first >= 0 ? first : FIRST.length + hash32(`order ${id} ${stem}`);
}

function innocents(crash: CrashCase, facts: CaseFacts, used: ReadonlySet<string>, seed: number): KnownModule[] {
  const old = facts.osBuild < 10240;
  const inbox = INBOX_MODULES.filter(
    ({ stem }) => !used.has(stem) && !(old && /^(win32kbase|win32kfull|dxgmms2|usbhub3)$/.test(stem)) && stem !== 'atmfd',
  );
  const others = (facts.arch === 'x86' ? THIRD_PARTY_MODULES_X86 : THIRD_PARTY_MODULES).filter(({ stem }) => !used.has(stem));
  return [...chosen(inbox, INBOX_COUNT, `${crash.id} ${seed}`), ...chosen(others, THIRD_PARTY_COUNT, `${crash.id} ${seed}`)];
}

/** A stable choice; hal is always loaded. */
function chosen(modules: readonly KnownModule[], count: number, key: string): KnownModule[] {
  const weight = (module: KnownModule): number => (module.stem === 'hal' ? -1 : hash32(`choose ${key} ${module.stem}`));
  return [...modules].sort((a, b) => weight(a) - weight(b)).slice(0, count);
}

/** Finds room above the case's drivers, or in 32 bits from 0x87000000 on. */
function placer(
  facts: CaseFacts,
  modules: readonly CodeRange[],
  taken: readonly bigint[],
): (stem: string) => { base: bigint; size: number } {
  const placed: CodeRange[] = [];
  const drivers = modules.filter((module) => moduleStem(module.name) !== 'nt');
  const highest = drivers.reduce((high, module) => (module.base > high ? module.base : high), 0n);
  const nt = modules.find((module) => moduleStem(module.name) === 'nt');
  let cursor = firstRoom(facts, highest, nt);
  return (stem) => {
    const size = imageSize(stem, facts);
    const step = BigInt(hashRange(`gap ${stem}`, 0x1_0000, 0x20_0000, 0x1_0000));
    for (let tries = 0; tries < 20_000; tries++) {
      const clash = [...modules, ...placed].find(
        (other) => cursor < other.base + BigInt(other.size) + PAGE && other.base < cursor + BigInt(size) + PAGE,
      );
      const covered = taken.some((address) => address >= cursor - STACK_ROOM && address < cursor + BigInt(size) + STACK_ROOM);
      if (clash === undefined && !covered) break;
      cursor += 0x1_0000n;
    }
    const range = { name: stem, base: cursor, size };
    placed.push(range);
    cursor += BigInt(size) + step;
    return { base: range.base, size };
  };
}

function firstRoom(facts: CaseFacts, highest: bigint, nt: CodeRange | undefined): bigint {
  if (facts.arch === 'x86') return 0x8700_0000n;
  const from = highest > 0n ? highest : nt === undefined ? 0xffff_f805_1000_0000n : nt.base + 0x1_0000_0000n;
  return from - (from % 0x10_0000n) + 0x10_0000n;
}

/** `nt` is ntoskrnl.exe, Windows' own by their names, the image name where it is the module's own, else a driver. */
function fileName(crash: CrashCase, name: string): string {
  const gone = UNLOADED_NAME.exec(name)?.[1];
  if (gone !== undefined) return gone;
  const stem = moduleStem(name);
  if (stem === 'nt') return 'ntoskrnl.exe';
  if (crash.image_name && /\.\w+$/.test(crash.image_name) && moduleStem(crash.image_name) === stem) return crash.image_name;
  return inboxFile(stem) ?? `${name}.sys`;
}

/** Windows' own modules carry a hash since Windows 10 1607; others a date. */
function linkTime(crash: CrashCase, stem: string, facts: CaseFacts): number {
  const recorded = hexValue(crash.image_timestamp);
  if (recorded !== null && moduleStem(crash.module_name ?? '') === stem) return Number(recorded);
  const hash = hash32(`time ${stem} ${facts.osBuild}`);
  if (stem !== 'nt' && inboxFile(stem) === null) return 0x5200_0000 + (hash % 0x0b00_0000);
  return facts.osBuild >= 14393 ? hash : 0x4a5b_c000 + (hash % 0x0100_0000);
}
