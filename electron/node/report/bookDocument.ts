import { renderFleetMarkdown } from '../../../shared/report/fleet/fleetMarkdown.ts';
import { renderMachineMarkdown } from '../../../shared/report/machine.ts';
import { SCHEMA_VERSION } from '../../../shared/result/triageResult.ts';
import { renderLine } from '../renderLine.ts';
import type { ReportDocument } from './reportDocument.ts';
import { openSpool, type Spool } from './spool.ts';

/** Markdown with the fleet and the machines before the dumps. */
export function markdownDocument(spool: Spool = openSpool()): ReportDocument {
  return {
    start: () => '',
    add(line) {
      spool.add(renderLine(line, 'markdown', false));
      return '';
    },
    *finish({ fleet, machines }) {
      if (fleet) yield renderFleetMarkdown(fleet.answer, fleet.details);
      if (machines.length > 0) yield `${machines.map(renderMachineMarkdown).join('')}\n`;
      yield* spool.pieces();
    },
    close: spool.close,
  };
}

/** One JSON object: `fleet` (null without one), `fleetDetails`, `machines`, and `dumps` as `triage --json` has them. */
export function jsonDocument(spool: Spool = openSpool()): ReportDocument {
  let dumps = 0;
  return {
    start: () => '',
    add(line) {
      spool.add(`${dumps === 0 ? '' : ',\n'}${JSON.stringify(line)}`);
      dumps++;
      return '';
    },
    *finish({ fleet, machines }) {
      const head = { schemaVersion: SCHEMA_VERSION, fleet: fleet?.answer ?? null, fleetDetails: fleet?.details ?? null, machines };
      yield `${JSON.stringify(head).slice(0, -1)},"dumps":[\n`;
      yield* spool.pieces();
      yield '\n]}\n';
    },
    close: spool.close,
  };
}
