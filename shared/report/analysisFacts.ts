import type { ParameterKind } from '../knowledge/bugchecks/bugcheckRow.ts';
import { BUGCHECKS } from '../knowledge/bugchecks/index.ts';
import { NT_VERSIONS } from '../knowledge/ntVersions.ts';
import type { ResultBugcheck, ResultFrame, TriageResult } from '../result/triageResult.ts';
import type { Fact } from './reportModel.ts';

/** What debuggers print around the stack at the end of an analysis: `before` it and `after` it. */
export interface AnalysisFacts {
  readonly before: readonly Fact[];
  readonly after: readonly Fact[];
}

type Row = readonly [label: string, text: string | null | undefined];

/**
 * The facts of an analysis under the names that engineers search for, in the order in which `!analyze -v` prints them ("Using the
 * !analyze extension", Microsoft). Only what is known; the bucket is our own signature.
 */
export function analysisFacts(result: TriageResult): AnalysisFacts {
  return { before: factsOf(rowsBefore(result)), after: factsOf(rowsAfter(result)) };
}

function factsOf(rows: readonly Row[]): Fact[] {
  return rows.flatMap(([label, text]) => (text ? [{ label, text }] : []));
}

function rowsBefore({ bugcheck, exception, process, irql, stack, crashSite }: TriageResult): Row[] {
  const site = crashSite?.address ?? null;
  const addressOf = (kind: ParameterKind) => (bugcheck && parameterOf(bugcheck, kind)) ?? null;
  const trapFrame = crashSite?.source === 'context-record' ? null : site;
  return [
    ['BUGCHECK_CODE', bugcheck && plain(bugcheck.code)],
    ...(bugcheck?.parameters ?? []).map(({ value }, i): Row => [`BUGCHECK_P${i + 1}`, plain(value)]),
    ...(bugcheck ? accessed(bugcheck) : []),
    ['CURRENT_IRQL', irql === null ? null : irql.toString(16)],
    ['FAULTING_IP', isFault(crashSite?.source) && stack[0] ? `${placeOf(stack[0])} (${plain(stack[0].address)})` : null],
    ['PROCESS_NAME', process?.name],
    ['EXCEPTION_CODE', exception && `${exception.code}${exception.name === null ? '' : ` ${exception.name}`}`],
    ['EXCEPTION_RECORD', addressOf('exception-record')],
    ['CONTEXT', addressOf('context-record')],
    ['TRAP_FRAME', addressOf('trap-frame') ?? (trapFrame && plain(trapFrame))],
  ];
}

function rowsAfter({ verdict, signature, modules, stack, dump }: TriageResult): Row[] {
  const blamed = modules.find((module) => module.name === verdict.module);
  const source = stack.find((frame) => frame.symbol !== null && frame.symbol === verdict.symbol)?.source;
  return [
    ['FAULTING_SOURCE_FILE', source?.file],
    ['FAULTING_SOURCE_LINE_NUMBER', source && String(source.line)],
    ['SYMBOL_NAME', verdict.symbol ?? (verdict.module === null || verdict.offset === null ? null : `${verdict.module}+${verdict.offset}`)],
    ['MODULE_NAME', verdict.module?.replace(/\.(sys|exe|dll)$/, '')],
    ['IMAGE_NAME', verdict.module],
    ['IMAGE_VERSION', verdict.imageVersion],
    ['DEBUG_FLR_IMAGE_TIMESTAMP', blamed && plain(blamed.timestamp)],
    ['BUCKET_ID_FUNC_OFFSET', /\+0x([0-9a-f]+)$/.exec(verdict.symbol ?? '')?.[1]],
    ['FAILURE_BUCKET_ID', signature],
    ['OS_VERSION', dump.osBuild === null ? null : osVersion(dump.osBuild)],
    ['OSPLATFORM_TYPE', dump.architecture],
    ['OSNAME', dump.osName],
  ];
}

/** Hex digits alone, as debuggers write them. */
function plain(value: string): string {
  return value.replace(/^0x/, '');
}

/** A state that shows the failure itself: not the call that reported it, and not what an interrupt stopped. */
function isFault(source: string | undefined): boolean {
  return source !== undefined && source !== 'bugcheck-call' && source !== 'interrupted';
}

function placeOf({ symbol, module, offset, address }: ResultFrame): string {
  return symbol ?? (module === null || offset === null ? address : `${module}+${offset}`);
}

/** The parameter that the bugcheck documents to be of this kind; null when it has none or a zero there. */
function parameterOf({ code, parameters }: ResultBugcheck, kind: ParameterKind): string | null {
  const value = parameters[kindsOf(code).indexOf(kind)]?.value;
  return value === undefined || value === '0x0' ? null : plain(value);
}

function kindsOf(code: string): ParameterKind[] {
  return BUGCHECKS.find((row) => row.code === Number(code))?.parameters.map(([kind]) => kind) ?? [];
}

const PAGE_FAULT = '0x50';
const ACCESSES: Readonly<Record<string, string>> = { '0x0': 'READ', '0x1': 'WRITE', '0x8': 'EXECUTE', '0x10': 'EXECUTE' };

/** READ_ADDRESS, WRITE_ADDRESS or EXECUTE_ADDRESS of bugchecks whose parameters are an address and what was done to it. */
function accessed({ code, parameters }: ResultBugcheck): Row[] {
  const kinds = kindsOf(code);
  const address = parameters[kinds.indexOf('data-address')]?.value;
  const access = parameters[code === PAGE_FAULT ? 1 : kinds.indexOf('access')]?.value;
  const done = code === PAGE_FAULT && access === '0x2' ? 'WRITE' : ACCESSES[access ?? ''];
  return done && address ? [[`${done}_ADDRESS`, plain(address)]] : [];
}

/** `10.0.19041`; null for builds before Windows XP. */
function osVersion(build: number): string | null {
  const version = NT_VERSIONS.find(([first]) => build >= first)?.[1];
  return version === undefined ? null : `${version}.${build}`;
}
