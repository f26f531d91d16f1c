import { isFailure, type TriageLine, type TriageResult } from '../../shared/result/triageResult.ts';

/** What `*.expected.json` beside a real dump says; decoded from the bytes by hand. */
export interface ExpectedFacts {
  /** Exact fields of the JSON contract, nested. */
  readonly contract?: Readonly<Record<string, unknown>>;
  readonly parameters?: readonly string[];
  readonly parameterModules?: readonly (string | null)[];
  readonly uptimeSeconds?: number;
  readonly moduleCount?: number;
  readonly unloadedCount?: number;
  readonly firstModule?: string;
  readonly lastModule?: string;
  readonly sha256?: string;
  /** Dotted path -> acceptable values. */
  readonly anyOf?: Readonly<Record<string, readonly unknown[]>>;
  readonly system?: Readonly<Record<string, unknown>>;
}

export interface Comparison {
  readonly checked: number;
  readonly differences: readonly string[];
}

/** Compares every fact of an expectation with a result; each difference is one readable line. */
export function compareFacts(expected: ExpectedFacts, line: TriageLine): Comparison {
  if (isFailure(line)) return { checked: 1, differences: [`could not be read: ${line.error.message}`] };
  const differences: string[] = [];
  let checked = 0;
  const check = (what: string, want: unknown, have: unknown) => {
    checked++;
    if (JSON.stringify(want) !== JSON.stringify(have))
      differences.push(`${what}: expected ${JSON.stringify(want)}, got ${JSON.stringify(have)}`);
  };
  for (const [path, want] of leaves(expected.contract ?? {}, '')) check(path, want, valueAt(line, path));
  if (expected.parameters)
    check(
      'parameters',
      expected.parameters,
      line.bugcheck?.parameters.map((parameter) => parameter.value),
    );
  if (expected.parameterModules)
    check(
      'parameterModules',
      expected.parameterModules,
      line.bugcheck?.parameters.map((parameter) => parameter.module),
    );
  if (expected.uptimeSeconds !== undefined) check('uptimeSeconds', expected.uptimeSeconds, line.dump.uptimeSeconds);
  checkModules(expected, line, check);
  if (expected.sha256 !== undefined) check('sha256', expected.sha256, line.file.sha256);
  for (const [key, want] of Object.entries(expected.system ?? {})) check(`system.${key}`, want, valueAt(line, `system.${key}`) ?? null);
  for (const [path, accepted] of Object.entries(expected.anyOf ?? {})) {
    checked++;
    const have = valueAt(line, path) ?? null;
    if (!accepted.includes(have)) differences.push(`${path}: expected one of ${JSON.stringify(accepted)}, got ${JSON.stringify(have)}`);
  }
  return { checked, differences };
}

function checkModules(expected: ExpectedFacts, line: TriageResult, check: (what: string, want: unknown, have: unknown) => void): void {
  if (expected.moduleCount !== undefined) check('moduleCount', expected.moduleCount, line.modules.length);
  if (expected.unloadedCount !== undefined) check('unloadedCount', expected.unloadedCount, line.unloadedModules.length);
  if (expected.firstModule !== undefined) check('firstModule', expected.firstModule, line.modules[0]?.name);
  if (expected.lastModule !== undefined) check('lastModule', expected.lastModule, line.modules.at(-1)?.name);
}

function leaves(value: unknown, prefix: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [[prefix, value]];
  return Object.entries(value).flatMap(([key, inner]) => leaves(inner, prefix === '' ? key : `${prefix}.${key}`));
}

function valueAt(value: unknown, path: string): unknown {
  let current: unknown = value;
  for (const key of path.split('.')) {
    if (typeof current !== 'object' || current === null) return undefined;
    current = (current as Record<string, unknown>)[key];
  }
  return current;
}
