import { headline } from '../../../shared/report/fleet/headline.ts';
import { dumpSection, machineSection } from '../../../shared/report/html/dumpSection.ts';
import { type DumpRow, dumpRow, dumpTable, MOST_ROWS } from '../../../shared/report/html/dumpTable.ts';
import { fleetSections } from '../../../shared/report/html/fleetSection.ts';
import { pageFoot, pageHead } from '../../../shared/report/html/page.ts';
import { addToSummary, noDumps, summaryHeadline, summaryMeta } from '../../../shared/report/html/runSummary.ts';
import { isFailure } from '../../../shared/result/triageResult.ts';
import { knownIncidentOf } from '../knownIncidents.ts';
import type { ReportDocument } from './reportDocument.ts';
import { openSpool, type Spool } from './spool.ts';

/** One self-contained HTML file. Sections go through the spool; only short rows for the table of dumps stay in memory. */
export function htmlDocument(spool: Spool = openSpool()): ReportDocument {
  const rows: DumpRow[] = [];
  const summary = noDumps();
  return {
    start: () => '',
    add(line, machine) {
      addToSummary(summary, line, machine);
      const entry = { number: summary.dumps, line, machine, known: isFailure(line) ? null : knownIncidentOf(line) };
      if (rows.length < MOST_ROWS) rows.push(dumpRow(entry));
      spool.add(dumpSection(entry));
      return '';
    },
    *finish({ machines, fleet, note }) {
      const sentence = fleet ? `${headline(fleet.answer)}.` : summaryHeadline(summary);
      yield pageHead({ title: `Faultline: ${sentence}`, headline: sentence, meta: summaryMeta(summary) });
      if (fleet) yield fleetSections(fleet.answer, fleet.details);
      yield machineSection(machines);
      yield dumpTable(rows, summary.dumps);
      yield* spool.pieces();
      yield pageFoot(note);
    },
    close: spool.close,
  };
}
