/** One recorded crash as a synthetic triage dump. */

import type { CaseStack } from './caseStack.ts';
import { caseStack } from './caseStack.ts';
import type { CaseFacts, CrashCase } from './crashCase.ts';
import { caseFacts, hexValue, isKernelAddress } from './crashCase.ts';
import type { DumpBuilder } from './dumpBuilder.ts';
import { dumpBuilder } from './dumpBuilder.ts';
import { hashRange } from './hash.ts';
import type { LoadedModule } from './moduleList.ts';
import { moduleList } from './moduleList.ts';
import { wheaMachineCheck } from './whea.ts';

export type { CrashCase } from './crashCase.ts';

export interface CaseDumpOptions {
  /** Strew stale return addresses of innocent drivers over the stack. */
  readonly noise: boolean;
  /** How dense the noise is: stale addresses of 100 free words (12 when not given). */
  readonly stalePercent?: number | undefined;
  /** Chooses the innocent drivers, the noise and the old data on the stack. */
  readonly seed: number;
}

export interface CaseDump {
  readonly facts: CaseFacts;
  readonly modules: readonly LoadedModule[];
  readonly stack: CaseStack;
  readonly builder: DumpBuilder;
}

/** The dump's bytes. Of the verdict nothing is written but what names files: see `CrashCase`. */
export function caseToDump(crash: CrashCase, options: CaseDumpOptions): Uint8Array {
  return buildCase(crash, options).builder.finish();
}

/** The same before it is finished, with what was laid where: for tests, and for dumps of other kinds. */
export function buildCase(crash: CrashCase, options: CaseDumpOptions): CaseDump {
  const facts = caseFacts(crash);
  const taken = takenAddresses(crash, facts);
  const freeTop = freeStack(facts, taken, crash.id);
  const stackSpan = [0n, 0x4000n, 0x8000n].map((distance) => freeTop + distance);
  const modules = moduleList(crash, facts, [...taken, ...stackSpan], options.seed);
  const stack = caseStack({
    facts,
    modules,
    freeTop,
    seed: `${crash.id} ${options.seed}`,
    noise: options.noise,
    stalePercent: options.stalePercent,
  });

  const builder = dumpBuilder({
    arch: facts.arch,
    osBuild: facts.osBuild,
    processors: 8,
    crashTime: crashTime(crash),
    uptimeSeconds: hashRange(`uptime ${crash.id}`, 60, 400_000),
  });
  builder.bugcheck(facts.rawCode, facts.parameters);
  for (const module of modules) {
    if (module.unloaded) builder.unloaded(module.name, module.base, module.base + BigInt(module.size));
    else builder.module(module.name, module.base, module.size, { timestamp: module.timestamp });
  }
  builder.context(stack.registers).exception({ code: 0x8000_0003, flags: 1, address: stack.frames[0]?.address ?? 0n });
  builder.stack(stack.top, stack.bytes);
  for (const block of stack.blocks) builder.memory(block.address, block.bytes);
  addErrorRecord(builder, facts);
  if (crash.process) builder.process(crash.process);
  builder.withDebuggerData();
  if (facts.arch !== 'x86') {
    builder.smbios({ manufacturer: 'Synthetic', product: 'Case', biosVendor: 'Builder', biosVersion: '1.00', biosDate: '01/01/2020' });
    builder.cpuRegistry('Intel(R) Core(TM) i7-8700 CPU @ 3.20GHz');
  }
  return { facts, modules, stack, builder };
}

/** 0x124 with a machine check: parameter 2 is the address of the record, 3 and 4 are MCi_STATUS. */
function addErrorRecord(builder: DumpBuilder, facts: CaseFacts): void {
  const [source = 0n, record = 0n, high = 0n, low = 0n] = facts.parameters;
  if (facts.code !== 0x124 || source !== 0n || !isKernelAddress(facts.arch, record)) return;
  builder.memory(record, wheaMachineCheck({ status: (BigInt.asUintN(32, high) << 32n) | BigInt.asUintN(32, low), bank: 0, apicId: 0 }));
}

function crashTime(crash: CrashCase): Date {
  const [year, month = '06', day = '15'] = (crash.date ?? '2020').split('-');
  return new Date(`${year}-${month}-${day}T12:34:56.789Z`);
}

/** Every address that the case names: no added module may cover one. */
function takenAddresses(crash: CrashCase, facts: CaseFacts): bigint[] {
  const written = crash.stack.flatMap((row) => [hexValue(row.child_sp), hexValue(row.ret_addr)]);
  return [...written, ...facts.parameters]
    .filter((value) => value !== null && isKernelAddress(facts.arch, value))
    .filter((value) => value !== null);
}

/** A place for a stack that no recorded address ties down, 64 KB away from all of them. */
function freeStack(facts: CaseFacts, taken: readonly bigint[], id: string): bigint {
  const slot = BigInt(hashRange(`stack ${id}`, 0, 0x400)) * 0x1_0000n;
  const windows7 = facts.arch === 'x64' && facts.osBuild < 9200;
  const region =
    facts.arch === 'x86' ? 0xe000_0000n + (slot & 0xff_ffffn) : windows7 ? 0xffff_f880_2c00_0000n + slot : 0xffff_d000_2b00_0000n + slot;
  let page = region;
  while (taken.some((address) => address >= page - 0x1_0000n && address < page + 0x1_0000n)) page += 0x1_0000n;
  return page + 0x728n;
}
