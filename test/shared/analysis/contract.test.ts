/** The fields that other people's scripts read: the contract's example, field by field, for a triage dump of each architecture. */
import { describe, expect, it } from 'vitest';
import type { TriageResult } from '../../../shared/result/triageResult.ts';
import { richDump } from '../dump/support/sampleDumps.ts';
import { at, crashDump, judge } from './support/crashes.ts';

const ARCHITECTURES = ['x64', 'arm64', 'x86'] as const;
const isHex = (value: unknown): boolean => typeof value === 'string' && /^0x(0|[1-9a-f][0-9a-f]*)$/.test(value);
const isText = (value: unknown): boolean => typeof value === 'string';
const isNumber = (value: unknown): boolean => typeof value === 'number' && Number.isFinite(value);
const isTime = (value: unknown): boolean => typeof value === 'string' && new Date(value).toISOString() === value;
const oneOf =
  (...values: unknown[]) =>
  (value: unknown): boolean =>
    values.includes(value);
const orNull =
  (check: (value: unknown) => boolean) =>
  (value: unknown): boolean =>
    value === null || check(value);

type Shape = { readonly [field: string]: ((value: unknown) => boolean) | Shape | readonly [Shape | ((value: unknown) => boolean)] };

const CONTRACT: Shape = {
  schemaVersion: oneOf(1),
  file: { path: isText, name: isText, sizeBytes: isNumber, sha256: orNull(isText) },
  dump: {
    kind: oneOf('triage', 'full', 'kernel', 'bitmap-full', 'bitmap-kernel', 'live', 'header-only', 'user-minidump'),
    architecture: oneOf(...ARCHITECTURES),
    osBuild: orNull(isNumber),
    crashTime: orNull(isTime),
    uptimeSeconds: orNull(isNumber),
    processorCount: orNull(isNumber),
  },
  bugcheck: { code: isHex, rawCode: isHex, name: orNull(isText), parameters: [{ value: isHex, meaning: isText, module: orNull(isText) }] },
  verdict: {
    kind: oneOf('driver', 'os-component', 'hardware', 'memory-corruption', 'user-initiated', 'unknown'),
    module: orNull(isText),
    offset: orNull(isHex),
    confidence: isNumber,
    summary: isText,
    evidence: [{ rule: isText, claim: isText, weight: isNumber, at: isText }],
    alternatives: [{ module: isText, confidence: isNumber, why: isText }],
  },
  exception: { code: isHex, name: orNull(isText), address: isHex, module: orNull(isText), offset: orNull(isHex) },
  stack: [
    {
      address: isHex,
      module: orNull(isText),
      offset: orNull(isHex),
      symbol: orNull(isText),
      trust: oneOf('context', 'unwind', 'frame-pointer', 'scan'),
    },
  ],
  process: { name: isText },
  modules: [
    {
      name: isText,
      path: isText,
      base: isHex,
      sizeBytes: isNumber,
      timestamp: isHex,
      checksum: isHex,
      vendor: orNull(isText),
      class: orNull(isText),
    },
  ],
  unloadedModules: [{ name: isText, base: isHex, end: isHex }],
  system: {
    manufacturer: orNull(isText),
    model: orNull(isText),
    baseboard: orNull(isText),
    biosVendor: orNull(isText),
    biosVersion: orNull(isText),
    biosDate: orNull(isText),
    cpu: orNull(isText),
    machineId: orNull(isText),
    baseboardManufacturer: orNull(isText),
    chassis: orNull(isText),
    processor: {
      vendor: orNull(isText),
      identifier: orNull(isText),
      family: orNull(isNumber),
      model: orNull(isNumber),
      stepping: orNull(isNumber),
      microcode: orNull(isHex),
      mhz: orNull(isNumber),
      features: [isText],
      hypervisor: { present: oneOf(true, false), vendor: orNull(isText) },
    },
    memory: [
      {
        slot: orNull(isText),
        sizeMb: orNull(isNumber),
        kind: orNull(isText),
        speedMts: orNull(isNumber),
        maker: orNull(isText),
        partNumber: orNull(isText),
      },
    ],
    memoryMb: orNull(isNumber),
    memoryErrorCorrection: oneOf(true, false, null),
    acpiOem: { oemId: orNull(isText), oemTableId: orNull(isText) },
    pciDevices: [
      {
        place: isText,
        vendorId: isHex,
        deviceId: isHex,
        subsystem: orNull(isText),
        revision: isHex,
        classCode: isHex,
        kind: oneOf('display', 'network', 'storage', 'audio', 'usb', 'bridge', 'other'),
        vendor: orNull(isText),
        device: orNull(isText),
      },
    ],
    notes: [{ kind: oneOf('processor-trouble', 'firmware-age', 'virtual-machine'), text: isText, source: orNull(isText) }],
  },
  signature: isText,
  knownIncident: orNull(isText),
  limits: [isText],
  wants: [{ kind: oneOf('image', 'pdb'), name: isText, key: isText }],
};

/** Paths of fields that are missing or of another type than the contract says. */
function broken(value: unknown, shape: Shape[string], path: string): string[] {
  if (typeof shape === 'function') return shape(value) ? [] : [`${path}: ${JSON.stringify(value)}`];
  if (Array.isArray(shape)) {
    if (!Array.isArray(value)) return [`${path}: no list`];
    return value.flatMap((item, i) => broken(item, shape[0] as Shape[string], `${path}[${i}]`));
  }
  if (typeof value !== 'object' || value === null) return [`${path}: no object`];
  return Object.entries(shape as Shape).flatMap(([field, inner]) =>
    broken((value as Record<string, unknown>)[field], inner, `${path}.${field}`),
  );
}

/** Paths of values that JSON does not have. */
function notPlain(value: unknown, path = ''): string[] {
  if (value === null || ['string', 'boolean'].includes(typeof value)) return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path}: ${value}`];
  if (typeof value !== 'object') return [`${path}: ${typeof value}`];
  return Object.entries(value).flatMap(([field, inner]) => notPlain(inner, `${path}.${field}`));
}

/** With an exception, so that no part of the contract is null. */
function everything(arch: (typeof ARCHITECTURES)[number]) {
  const rich = richDump(arch);
  const evil = rich.parts().modules.find((module) => module.name === 'evil.sys');
  return rich.exception({ code: 0xc0000005, address: (evil?.base ?? 0n) + 0x1c20n });
}

describe.each(ARCHITECTURES)('the result of a triage dump of %s', (arch) => {
  const result = judge(everything(arch));

  it('has every field of the contract with its type', () => {
    expect(broken(result, CONTRACT, 'result')).toEqual([]);
    expect(result.dump).toMatchObject({ kind: 'triage', architecture: arch });
  });

  it('has something in every list, so that the check above means something', () => {
    const { bugcheck, verdict, stack, modules, unloadedModules, wants } = result;
    expect(bugcheck?.parameters).toHaveLength(4);
    const { memory = [], pciDevices = [], notes = [] } = result.system ?? {};
    for (const list of [
      memory,
      pciDevices,
      notes,
      verdict.evidence,
      verdict.alternatives,
      verdict.advice,
      stack,
      modules,
      unloadedModules,
      wants,
    ])
      expect(list).not.toEqual([]);
  });

  it('survives JSON unchanged and holds nothing that JSON does not have', () => {
    expect(notPlain(result)).toEqual([]);
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('is the same each time', () => {
    expect(JSON.stringify(judge(everything(arch)))).toBe(JSON.stringify(result));
  });

  it('names modules as the list does, in lower case', () => {
    const names = result.modules.map((module) => module.name);
    expect(names.every((name) => name === name.toLowerCase())).toBe(true);
    expect(names).toContain(result.verdict.module);
    for (const frame of result.stack) if (frame.module !== null) expect(names).toContain(frame.module);
  });
});

describe('a result with nothing to say', () => {
  const kinds = ['triage', 'header-only', 'full', 'bitmap', 'live'] as const;
  const results: TriageResult[] = kinds.map((kind) => {
    const dump = crashDump({ code: 0xef, stack: 'nt!KeBugCheckEx' });
    return judge({ ...dump, finish: () => dump.finishAs(kind) });
  });

  it('has null for what was not there, never undefined, and empty lists for evidence and alternatives', () => {
    for (const result of results) {
      expect(notPlain(result)).toEqual([]);
      expect([result.exception, result.process, result.system, result.knownIncident]).toEqual([null, null, null, null]);
      expect([result.verdict.evidence, result.verdict.alternatives]).toEqual([[], []]);
    }
  });

  it('has the fields that are never null all the same', () => {
    const always = ['schemaVersion', 'file', 'dump', 'bugcheck', 'verdict', 'signature', 'limits', 'wants', 'modules', 'unloadedModules'];
    const shape = Object.fromEntries(always.map((field) => [field, CONTRACT[field]])) as Shape;
    for (const result of results) expect(broken(result, shape, result.dump.kind)).toEqual([]);
  });
});

describe('evidence', () => {
  it('has weights with two decimals between -1 and 1, a claim and a place', () => {
    const parameters = [0xffffffffc0000005n, at('evil+0x1c20'), 0n, 0n];
    const { evidence } = judge(crashDump({ code: 0x1000007e, parameters, stack: 'evil+0x1c20 <- evil!F+0x8 <- ndis!G+0x8' })).verdict;
    expect(evidence).not.toEqual([]);
    for (const { weight, claim, at: place } of evidence) {
      expect(Math.abs(weight)).toBeLessThanOrEqual(1);
      expect(Math.round(weight * 100) / 100).toBe(weight);
      expect([claim, place]).not.toContain('');
    }
  });
});
