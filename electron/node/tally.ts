import type { ArchiveEnd } from './archives/expand.ts';

/** Counts what came out of each path of the command line, to say where nothing did. */
export interface Tally {
  line(input: number): void;
  passedOver(input: number, files: number): void;
  archive(end: ArchiveEnd): void;
  /** Something below the path is for another run: nothing is said of a path without lines. */
  leftToOthers(input: number): void;
  /** Notes the paths without any line. */
  end(): void;
}

interface TallyOptions {
  readonly paths: readonly string[];
  note(text: string): void;
  onPassedOver(files: number): void;
}

/** A tally for these paths; archives without dumps are noted at once. */
export function tallyOf({ paths, note, onPassedOver }: TallyOptions): Tally {
  const inputs = paths.map((path) => ({ path, lines: 0, passedOver: 0, noted: false }));

  const passedOver = (input: number, files: number) => {
    const counts = inputs[input];
    if (counts) counts.passedOver += files;
    onPassedOver(files);
  };

  return {
    line(input) {
      const counts = inputs[input];
      if (counts) counts.lines++;
    },
    passedOver,
    archive(end) {
      passedOver(end.input, end.passedOver);
      if (end.found > 0) return;
      note(`${end.path}: no dumps in this archive${beside(end.passedOver)}`);
      const counts = inputs[end.input];
      if (counts?.path === end.path) counts.noted = true;
    },
    leftToOthers(input) {
      const counts = inputs[input];
      if (counts) counts.noted = true;
    },
    end() {
      for (const { path, lines, passedOver, noted } of inputs) {
        if (lines === 0 && !noted) note(`${path}: no dumps found${beside(passedOver)}`);
      }
    },
  };
}

function beside(files: number): string {
  return files === 0 ? '' : ` (${files} other file${files === 1 ? '' : 's'})`;
}
