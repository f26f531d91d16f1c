import packageJson from '../../../package.json' with { type: 'json' };
import { judgeMachines } from '../../../shared/analysis/machine.ts';
import { minute } from '../../../shared/report/fleet/words.ts';
import { type Redactor, redactor } from '../../../shared/report/redact/redactor.ts';
import type { CrashDigest } from '../../../shared/result/machineVerdict.ts';
import type { TriageLine } from '../../../shared/result/triageResult.ts';
import { gatherMachines } from '../gatherMachines.ts';
import type { FleetPart, ReportDocument } from './reportDocument.ts';

/** A document with what goes into all of them: redaction where asked, what is said of machines, the foot. */
export interface ReportPieces {
  /** Null: nothing is redacted. */
  readonly redact: Redactor | null;
  /** True when some dumps were left out of what is said of machines. */
  readonly isFull: () => boolean;
  /** The part of one dump. `digest` is null for one that could not be read. */
  add(line: TriageLine, digest: CrashDigest | null): string;
  finish(fleet: FleetPart | null): Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array>;
}

export function reportPieces(document: ReportDocument, withRedaction: boolean): ReportPieces {
  const redact = withRedaction ? redactor() : null;
  const machines = gatherMachines();
  return {
    redact,
    isFull: () => machines.full,
    add(line, digest) {
      const told = redact && digest ? redact.digest(digest) : digest;
      machines.add({ digest: told });
      return document.add(redact ? redact.line(line, digest?.machineName ?? null) : line, told?.machineName ?? null);
    },
    finish(fleet) {
      const told = redact && fleet ? { details: redact.details(fleet.details), answer: redact.fleet(fleet.answer) } : fleet;
      return document.finish({ machines: judgeMachines(machines.digests), fleet: told, note: footNote(redact !== null) });
    },
  };
}

function footNote(isRedacted: boolean): string {
  const made = `Made ${minute(new Date().toISOString())} by Faultline ${packageJson.version}, without a debugger.`;
  return isRedacted ? `${made} Redacted: names of machines, users and sites, paths and serial numbers are placeholders.` : made;
}
