import type { CrashDigest } from '../../result/machineVerdict.ts';
import { type FileFacts, isFailure, type TriageLine } from '../../result/triageResult.ts';
import type { FleetAnswer } from '../fleet/fleetAnswer.ts';
import type { FleetDetails } from '../fleet/fleetDetails.ts';
import { placeholders } from './placeholders.ts';
import { redactPath, redactText } from './redactText.ts';
import { redactTimeline } from './redactTimeline.ts';
import { rewriteTexts } from './rewriteTexts.ts';

/**
 * Takes names of machines, users and sites, paths and serial-like data out of what a report is made from. Drivers, builds, addresses,
 * models and the SHA-256 of the dump stay: they are what is diagnosed. One redactor serves a whole report, so that the same machine is
 * the same placeholder everywhere in it; nothing is said of which is which.
 */
export interface Redactor {
  /** `machine` as the digest and the fleet tell machines apart: `system.machineId`, else null and the name decides. */
  machine(id: string | null, name: string): string;
  site(name: string): string;
  line(line: TriageLine, machine: string | null): TriageLine;
  digest(digest: CrashDigest): CrashDigest;
  fleet(answer: FleetAnswer): FleetAnswer;
  details(details: FleetDetails): FleetDetails;
  /** The path of a dump of a machine that is a placeholder already. */
  file(path: string, name: string, machine: string | null): { readonly path: string; readonly name: string };
  text(text: string): string;
}

/** Names that Windows gives to dumps: nothing of anybody's in them. */
const WINDOWS_NAME = /^(?:\d{6}-\d+-\d{2}|memory|minidump|watchdog-\d{8}-\d{4})\.dmp$/i;
/** Fields of a result that hold no text of the machine. */
const KEPT = new Set([
  'sha256',
  'key',
  'kind',
  'trust',
  'architecture',
  'schemaVersion',
  'address',
  'base',
  'end',
  'timestamp',
  'checksum',
  'documentation',
]);
const NAME_PREFIX = 'name:';

/** A redactor that has seen nothing yet. */
export function redactor(): Redactor {
  const names = placeholders();
  const machineNames = new Map<string, string>();

  /** Names with a digit or a mark in them are names wherever they stand; plain words are left to the fields that hold names. */
  const scrubbed = (text: string): string =>
    redactText(text, names).replace(/[\p{L}\p{N}](?:[\p{L}\p{N}._-]*[\p{L}\p{N}])?/gu, (word) =>
      isTelling(word) ? (machineNames.get(word.toLowerCase()) ?? word) : word,
    );

  const machine: Redactor['machine'] = (id, name) => {
    const placeholder = names.of('machine', id ?? `${NAME_PREFIX}${name}`);
    if (!machineNames.has(name.toLowerCase())) machineNames.set(name.toLowerCase(), placeholder);
    return placeholder;
  };

  const file: Redactor['file'] = (path, name, owner) => {
    const safe = WINDOWS_NAME.test(name) ? name : `${names.of('dump', path)}.dmp`;
    return { path: owner === null ? safe : `${owner}/${safe}`, name: safe };
  };

  const site = (name: string) => names.of('site', name);

  return {
    machine,
    site,
    file,
    text: scrubbed,
    line(line, machineName) {
      const id = isFailure(line) ? null : (line.system?.machineId ?? null);
      const owner = machineName === null && id === null ? null : machine(id, machineName ?? '');
      const facts: FileFacts = { ...line.file, ...file(line.file.path, line.file.name, owner) };
      const scrub = <T>(value: T): T =>
        rewriteTexts(value, KEPT, (text, field) => (field === 'path' ? redactPath(redactText(text, names), names) : scrubbed(text)));
      if (isFailure(line)) return { ...scrub(line), file: facts };
      // The raw header is numbers and names of fields: nothing to rewrite, and long. A timeline has rules of its own: what stands in events is not only scrubbed.
      const { header, timeline, ...told } = line;
      const rest = scrub(told);
      const system = rest.system && { ...rest.system, machineId: rest.system.machineId === null ? null : owner };
      return {
        ...rest,
        ...(header === undefined ? {} : { header }),
        ...(timeline === undefined ? {} : { timeline: timeline && redactTimeline(timeline, names, scrubbed) }),
        file: facts,
        system,
      };
    },
    digest(digest) {
      const { machineKey, machineName, fileName } = digest;
      const placeholder = machine(machineKey.startsWith(NAME_PREFIX) ? null : machineKey, machineName);
      return {
        ...digest,
        machineKey: placeholder,
        machineName: placeholder,
        fileName: WINDOWS_NAME.test(fileName) ? fileName : 'dump.dmp',
      };
    },
    fleet: (answer) => redactFleet(answer, site, scrubbed),
    details(details) {
      return {
        ...details,
        machines: details.machines.map((one) => ({
          ...one,
          name: machine(one.id, one.name),
          id: null,
          site: one.site === null ? null : site(one.site),
        })),
      };
    },
  };
}

function isTelling(word: string): boolean {
  return /[\d._-]/.test(word) || (word.length > 2 && word === word.toUpperCase());
}

const SITE = 'site ';
/** A condition of the question that has names in it: what it is about stays. */
const NAMES_SOMEBODY = /^(site|machine) /;

/** Sites are named by factors and, as "site Graz", by confounders and claims. Known incidents are from tables: nobody's secrets. */
function redactFleet(answer: FleetAnswer, site: (name: string) => string, scrubbed: (text: string) => string): FleetAnswer {
  const sites = new Set([
    ...answer.factors.filter(({ kind }) => kind === 'site').map(({ value }) => value),
    ...answer.culprits.flatMap(({ confounders }) =>
      confounders.filter((name) => name.startsWith(SITE)).map((name) => name.slice(SITE.length)),
    ),
  ]);
  const longestFirst = [...sites].sort((a, b) => b.length - a.length);
  const text = (value: string) =>
    scrubbed(longestFirst.reduce((all, name) => all.replaceAll(`${SITE}${name}`, `${SITE}${site(name)}`), value));
  const { knownIncidents, whatIf, factors, selection, ...rest } = answer;
  return {
    selection: {
      ...selection,
      conditions: selection.conditions.map((condition) => NAMES_SOMEBODY.exec(condition)?.[1] ?? text(condition)),
    },
    ...rewriteTexts(rest, new Set(['kind', 'timestamp', 'checksum', 'at', 'onset', 'end', 'from', 'to', 'since', 'until']), text),
    factors: factors.map((factor) => (factor.kind === 'site' ? { ...factor, value: site(factor.value) } : factor)),
    knownIncidents,
    whatIf,
  };
}
