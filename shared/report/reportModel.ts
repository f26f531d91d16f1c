import type { ResultObject } from '../result/objects.ts';
import type { TriageResult } from '../result/triageResult.ts';
import type { KnownIncidentNote } from './fleet/fleetAnswer.ts';
import { KIND_WORDS } from './kindWords.ts';
import { dayOf, linkTimeMs } from './linkDate.ts';
import { machineRows } from './machineFacts.ts';
import { privacyText } from './privacyFacts.ts';
import { type ActionGroup, supportPage, whatToDo } from './whatToDo.ts';

/** One row of facts: a label and its text. Every report format shows the same rows. */
export interface Fact {
  readonly label: string;
  readonly text: string;
}

/** Something the bugcheck is about: a heading, then what its fields say. */
export interface ObjectFacts {
  readonly title: string;
  /** Its address and what led to it. */
  readonly from: string;
  readonly facts: readonly Fact[];
}

/** What a report of one dump says, in order, before it is put into a format. All strings are plain text. */
export interface ReportModel {
  readonly title: string;
  readonly headline: string;
  readonly facts: readonly Fact[];
  readonly evidence: readonly string[];
  readonly against: readonly string[];
  readonly alternatives: readonly string[];
  /** The known incident it belongs to: what it was, then the steps out of it. Empty when it is none. */
  readonly known: readonly string[];
  /** In short: the verdict's advice, and where the maker takes cases. */
  readonly advice: readonly string[];
  /** At length, the known incident's recovery included. */
  readonly todo: readonly ActionGroup[];
  readonly parameters: readonly Fact[];
  /** What the bugcheck is about, read from memory. */
  readonly objects: readonly ObjectFacts[];
  readonly stack: readonly string[];
  readonly limits: readonly string[];
}

export const SHOWN_FRAMES = 24;

/** 0.93 -> "93%". */
export function percent(confidence: number): string {
  return `${Math.round(confidence * 100)}%`;
}

/** Builds the report of one dump, with the known incident it belongs to. Pure; facts that are null are left out, never filled in. */
export function reportModel(result: TriageResult, known: KnownIncidentNote | null = null): ReportModel {
  const { verdict, bugcheck } = result;
  return {
    title: result.file.name,
    headline: verdict.summary,
    facts: factsOf(result),
    evidence: verdict.evidence
      .filter((evidence) => evidence.weight >= 0)
      .map((evidence) => `${evidence.claim} (${evidence.rule}; ${evidence.at})`),
    against: verdict.evidence.filter((evidence) => evidence.weight < 0).map((evidence) => `${evidence.claim} (${evidence.rule})`),
    alternatives: verdict.alternatives.map((other) => `${other.module} (${percent(other.confidence)}): ${other.why}`),
    known: known === null ? [] : [`${known.title} (${known.strength}: ${known.why})`, ...known.recovery, `Source: ${known.source}`],
    advice: adviceOf(result),
    todo: whatToDo(result, known),
    parameters: (bugcheck?.parameters ?? []).map((parameter, index) => ({
      label: `${index + 1}: ${parameter.value}`,
      text: parameter.module === null ? parameter.meaning : `${parameter.meaning} (in ${parameter.module})`,
    })),
    objects: result.objects.map(objectFacts),
    stack: result.stack.slice(0, SHOWN_FRAMES).map((frame) => {
      const where = frame.module === null ? frame.address : (frame.symbol ?? `${frame.module}+${frame.offset}`);
      return `${where} (${frame.trust})`;
    }),
    limits: result.limits,
  };
}

function objectFacts({ title, address, source, fields }: ResultObject): ObjectFacts {
  return {
    title,
    from: address === null ? source : `${address}, ${source}`,
    facts: fields.map(({ name, value, meaning }) => fact(name, meaning === null ? value : `${value} (${meaning})`)),
  };
}

function adviceOf({ verdict }: TriageResult): readonly string[] {
  const page = verdict.kind === 'driver' && verdict.vendor !== 'Microsoft' ? supportPage(verdict.vendor) : null;
  return page === null ? verdict.advice : [...verdict.advice, `Support of ${verdict.vendor}: ${page}`];
}

function factsOf(result: TriageResult): Fact[] {
  const { dump, verdict, bugcheck, system, exception } = result;
  const privacy = privacyText(result);
  const blamed = verdict.module === null ? null : result.modules.find((module) => module.name === verdict.module);
  const facts: (Fact | null)[] = [
    bugcheck ? fact('Bugcheck', `${bugcheck.code} ${bugcheck.name ?? '(not documented)'}`) : null,
    bugcheck?.meaning ? fact('Meaning', bugcheck.meaning) : null,
    fact('Verdict', verdictOf(result)),
    verdict.vendor ? fact('Made by', [verdict.vendor, verdict.product, verdict.class].filter(Boolean).join(', ')) : null,
    blamed
      ? fact(
          'Driver build',
          `timestamp ${blamed.timestamp}${blamed.vendor === 'Microsoft' ? '' : dateOf(blamed.timestamp, dump.crashTime)}, checksum ${blamed.checksum}, ${blamed.sizeBytes} bytes`,
        )
      : null,
    exception ? fact('Exception', `${exception.code}${exception.name ? ` ${exception.name}` : ''}`) : null,
    dump.crashTime
      ? fact('Crashed', `${dump.crashTime}${dump.uptimeSeconds === null ? '' : `, ${uptime(dump.uptimeSeconds)} after start`}`)
      : null,
    result.process ? fact('Process', result.process.name) : null,
    fact(
      'Windows',
      `${dump.osName ?? 'build'}${dump.osBuild === null ? '' : ` (${dump.osBuild})`}, ${dump.architecture}${dump.processorCount === null ? '' : `, ${dump.processorCount} processors`}`,
    ),
    system ? fact('Machine', machineOf(system)) : null,
    ...machineRows(result),
    privacy === null ? null : fact('Privacy', privacy),
    fact('Dump', `${dump.kind}, ${result.file.sizeBytes} bytes${result.file.sha256 === null ? '' : `, SHA-256 ${result.file.sha256}`}`),
    fact('Signature', result.signature),
  ];
  return facts.filter((candidate): candidate is Fact => candidate !== null && candidate.text !== '');
}

function verdictOf({ verdict }: TriageResult): string {
  if (verdict.kind === 'unknown') return 'unknown';
  const what =
    verdict.module === null
      ? KIND_WORDS[verdict.kind]
      : `${verdict.module}${verdict.offset === null ? '' : `+${verdict.offset}`}${verdict.symbol ? `, ${verdict.symbol}` : ''} (${KIND_WORDS[verdict.kind]})`;
  return `${what}, confidence ${percent(verdict.confidence)}`;
}

function fact(label: string, text: string): Fact {
  return { label, text };
}

function machineOf(system: NonNullable<TriageResult['system']>): string {
  const model = [system.manufacturer, system.model ?? system.baseboard].filter(Boolean).join(' ');
  const bios = [system.biosVendor, system.biosVersion, system.biosDate].filter(Boolean).join(' ');
  return [model, system.cpu, bios === '' ? '' : `BIOS ${bios}`].filter((part) => part !== '' && part !== null).join('; ');
}

/** The date of a PE timestamp when it can be one. */
function dateOf(timestamp: string, crashTime: string | null): string {
  const linkedMs = linkTimeMs(timestamp, crashTime);
  return linkedMs === null ? '' : ` (${dayOf(linkedMs)} if it is a date)`;
}

/** "2 h 17 min", "3.7 s". */
export function uptime(seconds: number): string {
  if (seconds < 60) return `${Math.round(seconds * 10) / 10} s`;
  const minutes = Math.floor(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  const hours = Math.floor(minutes / 60);
  return hours < 48 ? `${hours} h ${minutes % 60} min` : `${Math.floor(hours / 24)} d ${hours % 24} h`;
}
