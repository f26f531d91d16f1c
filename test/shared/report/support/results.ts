/** Results for report tests: one with something in every section, and the same with hostile text in every string. */
import type { ResultObject } from '../../../../shared/result/objects.ts';
import type { TriageResult } from '../../../../shared/result/triageResult.ts';
import { judge } from '../../analysis/support/crashes.ts';
import { fc } from '../../dump/support/property.ts';
import { richDump } from '../../dump/support/sampleDumps.ts';

/** An object with and without an address, fields with and without a meaning. */
export const OBJECTS: readonly ResultObject[] = [
  {
    kind: 'irp',
    address: '0xffff9c0f00001000',
    title: 'IRP: IRP_MJ_POWER, IRP_MN_SET_POWER',
    fields: [
      { name: 'CurrentLocation', value: '1 of 2', meaning: 'waits at the device of evil' },
      { name: 'Cancel', value: 'FALSE', meaning: null },
    ],
    source: 'parameter 4',
  },
  {
    kind: 'watchdog',
    address: null,
    title: 'DPC watchdog',
    fields: [{ name: 'Time used', value: '0x501 ticks', meaning: null }],
    source: 'bugcheck',
  },
];

/** Evidence for and against, alternatives, a machine, an exception, limits: nothing that a report could leave out. */
export function fullResult(changes: Partial<TriageResult> = {}): TriageResult {
  const rich = richDump();
  const evil = rich.parts().modules.find((module) => module.name === 'evil.sys');
  const result = judge(rich.exception({ code: 0xc0000005, address: (evil?.base ?? 0n) + 0x1c20n }));
  const against = { rule: 'pool-damaged', claim: 'A block of kernel memory was damaged.', weight: -0.4, at: 'bugcheck code' };
  const verdict = { ...result.verdict, evidence: [...result.verdict.evidence, against] };
  return { ...result, verdict, signature: '0xd1|evil.sys+0x1c20', limits: ['The call stack was cut.'], objects: OBJECTS, ...changes };
}

/** The same result with `text` put behind every string in it; kinds and versions stay what they are. */
export function withTextEverywhere(result: TriageResult, text: string): TriageResult {
  const kept = new Set(['kind', 'architecture', 'trust']);
  const walk = (value: unknown, field: string): unknown => {
    if (typeof value === 'string') return kept.has(field) ? value : value + text;
    if (Array.isArray(value)) return value.map((item) => walk(item, field));
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner, key)]));
  };
  return walk(result, '') as TriageResult;
}

/** Control characters other than the line feed. */
export function controlCharacters(text: string): string[] {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  return text.match(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f]/g) ?? [];
}

/** Short strings of any UTF-16 code units, half of them control characters. */
export const anyText = fc
  .array(fc.oneof(fc.integer({ min: 0, max: 0x9f }), fc.integer({ min: 0, max: 0xffff })), { maxLength: 20 })
  .map((units) => String.fromCharCode(...units));
