/** What the kernel's PDB adds to a dump: places of members, and the variable that names the broken driver. */
import { describe, expect, it } from 'vitest';
import type { ModuleFiles } from '../../../../shared/analysis/files/moduleFiles.ts';
import { bytesSource } from '../../../../shared/bytes/byteSource.ts';
import { renderText } from '../../../../shared/report/text.ts';
import type { TriageResult } from '../../../../shared/result/triageResult.ts';
import { triageDump } from '../../../../shared/triageDump.ts';
import type { Arch } from '../../../builder/context.ts';
import type { DumpBuilder, DumpKind } from '../../../builder/dumpBuilder.ts';
import { type KernelFilesOptions, kernelFiles } from '../../../builder/kernelFiles.ts';
import { driverObject, unicodeString } from '../../../builder/objects.ts';
import { asciiBytes, section } from '../../../builder/section.ts';
import { moved, X64_STRUCTS } from '../../dump/support/movedStructs.ts';
import { fc } from '../../dump/support/property.ts';
import { richDump } from '../../dump/support/sampleDumps.ts';
import { at, crashDump, FILE, modulesOf, POOL } from '../support/crashes.ts';

const BY = 0x40;
const MOVED = moved(BY, { _EPROCESS: X64_STRUCTS._EPROCESS });
const PROCESSES = [
  { id: 4, name: 'System' },
  { id: 412, name: 'smss.exe' },
  { id: 7001, name: 'evil_app.exe' },
];
const VARIABLE = 0x2000;
const NAME = POOL + 0x3000n;

function filesOf(dump: DumpBuilder, options: KernelFilesOptions): ModuleFiles {
  const { image, pdb } = kernelFiles(dump.parts(), options);
  const isKernel = (name: string) => name === 'ntoskrnl.exe';
  return {
    image: ({ name }) => (isKernel(name) ? bytesSource(image) : null),
    pdb: ({ name }) => (isKernel(name) ? bytesSource(pdb) : null),
  };
}

function judge(dump: DumpBuilder, kind: DumpKind, options: KernelFilesOptions | null = null): TriageResult {
  return triageDump(bytesSource(dump.finishAs(kind)), FILE, 'details', options && filesOf(dump, options));
}

/** A dump of a kernel that keeps the members of EPROCESS where no Windows did. */
function strangeDump(arch: Arch = 'x64'): DumpBuilder {
  const places = { id: 0x440 + BY, links: 0x448 + BY, name: 0x5a8 + BY };
  return richDump(arch).process('evil_app.exe', places.name).processes(PROCESSES, places);
}

describe('the process list of a memory dump', () => {
  it.each(['x64', 'arm64', 'x86'] as const)('is walked where the tables have its links, %s', (arch) => {
    const dump = richDump(arch).processes(PROCESSES);
    for (const kind of ['full', 'kernel-summary', 'bitmap', 'kernel'] as const) {
      const { processes } = judge(dump, kind);
      expect(processes?.list.map(({ id, name }) => ({ id, name }))).toEqual(PROCESSES);
      expect(processes?.complete).toBe(true);
    }
  });

  it.each([
    [7601, 'x64'],
    [17763, 'x64'],
    [26100, 'x64'],
    [19041, 'x86'],
  ] as const)('is found in build %i of %s', (osBuild, arch) => {
    expect(judge(richDump(arch, osBuild).processes(PROCESSES), 'kernel').processes?.list).toMatchObject(PROCESSES);
  });

  it('is walked where the kernel’s PDB has its links, and not at all where the tables are wrong', () => {
    expect(judge(strangeDump(), 'bitmap').processes).toBeNull();
    expect(judge(strangeDump(), 'bitmap', { structs: MOVED }).processes?.list).toMatchObject(PROCESSES);
    expect(judge(strangeDump(), 'bitmap', {}).processes).toBeNull();
  });

  it('is none in a triage dump, and nothing that is read for a verdict alone', () => {
    const dump = richDump().processes(PROCESSES);
    expect(judge(dump, 'triage').processes).toBeNull();
    expect(triageDump(bytesSource(dump.finishAs('full')), FILE, 'verdict')).not.toHaveProperty('processes');
  });

  it('ends where it leads into itself or to what is no process', () => {
    const dump = richDump().processes(PROCESSES);
    const bytes = dump.finishAs('full');
    const whole = Buffer.from(bytes.buffer);
    const third = whole.indexOf('evil_app.exe', whole.indexOf('smss.exe')) - 0x5a8;
    const judged = () => triageDump(bytesSource(bytes), FILE).processes;
    expect(judged()?.complete).toBe(true);
    // Its links lead to the second again.
    const view = new DataView(bytes.buffer);
    view.setBigUint64(third + 0x448, view.getBigUint64(third + 0x450, true), true);
    expect(judged()).toMatchObject({ complete: false, list: PROCESSES });
    view.setUint8(third, 6);
    expect(judged()).toMatchObject({ complete: false, list: PROCESSES.slice(0, 2) });
  });

  it('is read as far as its first 320', () => {
    const many = Array.from({ length: 600 }, (_, i) => ({ id: 4 + 4 * i, name: `p${i}.exe` }));
    const { processes } = judge(richDump().processes(many), 'kernel');
    expect(processes).toMatchObject({ complete: false, list: many.slice(0, 320) });
  });

  it('has ids and names that can be none as unknown', () => {
    const { processes } = judge(richDump().processes([{ id: 0x7fff_ffff, name: '\x01\x02' }]), 'kernel');
    expect(processes?.list).toMatchObject([{ id: null, name: null }]);
  });

  it('is in the verbose text, and only there', () => {
    const result = judge(richDump().processes(PROCESSES), 'kernel');
    expect(renderText(result, { verbose: true })).toContain('Processes    4 System, 412 smss.exe, 7001 evil_app.exe\n');
    expect(renderText(result, { verbose: false })).not.toContain('smss.exe');
  });
});

describe('facts of a dump whose kernel has its members elsewhere', () => {
  it('are those of the PDB: the name of the process, in triage dumps too', () => {
    for (const kind of ['triage', 'full', 'kernel'] as const) {
      // Behind the true name stands one that a search would find first.
      const dump = strangeDump();
      const bytes = section().pad(0xa40).put8(0, 3);
      for (const [where, name] of [
        [0x5a8 + BY, 'true_one'],
        [0x100, 'wrong_one.exe'],
      ] as const)
        bytes.putBytes(where, asciiBytes(name));
      dump.processBytes(bytes.finish());
      expect(judge(dump, kind).process?.name).toBe('wrong_one.exe');
      expect(judge(dump, kind, { structs: MOVED }).process?.name).toBe('true_one');
    }
  });

  it('are those of the PDB: the thread on each processor', () => {
    const result = judge(richDump(), 'kernel', { structs: X64_STRUCTS });
    expect(result).toEqual(judge(richDump(), 'kernel', {}));
    const misled = judge(richDump(), 'kernel', { structs: { _KPRCB: { CurrentThread: 0x10 } } });
    expect(misled.objects.filter(({ kind }) => kind === 'processors')).toEqual([]);
    expect(misled.limits).toContain('The processor that crashed could not be told from the others: its thread is unknown.');
  });

  it('are those of the tables when the PDB says nothing, or nonsense', () => {
    const plain = judge(richDump().processes(PROCESSES), 'kernel', {});
    for (const structs of [
      {},
      { _EPROCESS: { Token: 0x40 } },
      { _EPROCESS: { UniqueProcessId: 0x7fff_fff0, ActiveProcessLinks: 0x2_0000 } },
    ]) {
      const judged = judge(richDump().processes(PROCESSES), 'kernel', { structs });
      expect(judged).toEqual(plain);
    }
  });

  it('never make triage throw, wherever the members are said to be', () => {
    const names = Object.entries(X64_STRUCTS).flatMap(([name, members]) => Object.keys(members).map((member) => [name, member] as const));
    const scene = { code: 0x9f, parameters: [3n, POOL, POOL, POOL] };
    const evil = driverObject(POOL, { name: '\\Driver\\evil', driverStart: at('evil'), driverSize: 0x8_0000 });
    fc.assert(
      fc.property(fc.array(fc.nat(0x1_ffff), { minLength: names.length, maxLength: names.length }), fc.boolean(), (offsets, near) => {
        const structs: Record<string, Record<string, number>> = {};
        for (const [i, [name, member]] of names.entries()) {
          if (member.includes('.')) continue;
          structs[name] = { ...structs[name], [member]: near ? (offsets[i] ?? 0) & 0x1ff : (offsets[i] ?? 0) };
        }
        const dump = crashDump(scene).memory(evil.address, evil.bytes).processes(PROCESSES);
        expect(judge(dump, 'kernel', { structs }).schemaVersion).toBe(1);
      }),
      { numRuns: 40 },
    );
  });
});

describe('the driver that the kernel noted', () => {
  const NOTE = 'noted-by-kernel';
  const [kernel] = modulesOf();
  /** A crash that nothing else is known of. */
  function noted(name: string | null, scene: Parameters<typeof crashDump>[0] = { code: 0xce }): DumpBuilder {
    const dump = crashDump(scene).memory(
      (kernel?.base ?? 0n) + BigInt(VARIABLE),
      section()
        .u64(name === null ? 0n : NAME)
        .finish(),
    );
    for (const { address, bytes } of name === null ? [] : unicodeString(NAME, name, NAME + 0x20n)) dump.memory(address, bytes);
    return dump;
  }
  const options = { variables: { KiBugCheckData: VARIABLE - 0x100, KiBugCheckDriver: VARIABLE, KiBugCheckOther: VARIABLE + 8 } };
  const ruleOf = ({ verdict }: TriageResult) => verdict.evidence.find(({ rule }) => rule === NOTE);

  it('is blamed when nothing speaks against another', () => {
    const result = judge(noted('evil.sys'), 'kernel', options);
    expect(result.verdict).toMatchObject({ kind: 'driver', module: 'evil.sys' });
    expect(ruleOf(result)).toMatchObject({ at: 'nt!KiBugCheckDriver', weight: 0.9 });
    expect(judge(noted('\\SystemRoot\\system32\\drivers\\EVIL.SYS'), 'full', options).verdict.module).toBe('evil.sys');
  });

  it('is not known without the PDB, nor from one that does not have the variable', () => {
    expect(ruleOf(judge(noted('evil.sys'), 'kernel'))).toBeUndefined();
    expect(ruleOf(judge(noted('evil.sys'), 'kernel', { variables: { KiBugCheckOther: VARIABLE } }))).toBeUndefined();
  });

  it('is nobody when none was noted, none such is loaded, or the name is not in the dump', () => {
    for (const name of [null, 'gone.sys', '', 'x'.repeat(600)]) expect(ruleOf(judge(noted(name), 'kernel', options))).toBeUndefined();
  });

  it('gives way to stronger evidence and is said all the same', () => {
    const scene = { code: 0xd1, parameters: [0x28n, 2n, 0n, at('alpha+0x1c20')] };
    const plain = judge(crashDump(scene), 'kernel');
    const result = judge(noted('evil.sys', scene), 'kernel', options);
    expect(plain.verdict.module).toBe('alpha.sys');
    expect(result.verdict).toMatchObject({ module: 'alpha.sys', confidence: plain.verdict.confidence });
    expect(ruleOf(result)).toMatchObject({ weight: 0 });
    expect(result.verdict.alternatives).toEqual(plain.verdict.alternatives);
  });

  it('adds to the same driver’s evidence', () => {
    const scene = { code: 0xd1, parameters: [0x28n, 2n, 0n, at('evil+0x1c20')] };
    const before = judge(crashDump(scene), 'kernel').verdict.confidence;
    expect(judge(noted('evil.sys', scene), 'kernel', options).verdict.confidence).toBeGreaterThanOrEqual(before);
  });
});
