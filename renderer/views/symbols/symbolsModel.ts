import type { SymbolFileState, SymbolPlace, SymbolsProgress, SymbolsRun } from '../../../shared/api/symbolWant.ts';

export const STATE_WORDS: Readonly<Record<SymbolFileState, string>> = {
  wanted: 'not there',
  had: 'there',
  fetched: 'fetched',
  missing: 'nobody has it',
  refused: 'not to be had',
};

/** What using a place means. */
export function placeText({ kind, isRemote }: SymbolPlace): string {
  if (kind === 'server') return 'server, asked only when you fetch';
  return isRemote ? 'share, looked into only when you fetch' : 'folder';
}

/** How far a look for files is. */
export function progressText({ files, filesDone, bytes, dumps, dumpsDone }: SymbolsProgress): string {
  const fetched = bytes > 0 ? `, ${mebibytes(bytes)} fetched` : '';
  const judged = dumps > 0 ? `, ${counted(dumpsDone)} of ${plural(dumps, 'dump')} judged again` : '';
  return `${counted(filesDone)} of ${plural(files, 'file')}${fetched}${judged}`;
}

/** What the last look came to. */
export function runText({ had, fetched, missing, refused, judged, kept, gone }: SymbolsRun): string {
  const files = [
    `${counted(fetched)} fetched`,
    `${counted(had)} there`,
    `${counted(missing)} missing`,
    `${counted(refused)} not to be had`,
  ];
  const dumps = [
    judged + kept > 0 ? `${plural(judged + kept, 'dump')} judged again` : 'no dump was judged again',
    ...(kept > 0 ? [`of ${counted(kept)} the verdict stayed because the new one was weaker`] : []),
    ...(gone > 0
      ? [`${counted(gone)} could not be: the file is gone, changed or came out of an archive, so the result stays as it was`]
      : []),
  ];
  return `${files.join(', ')}; ${dumps.join('; ')}.`;
}

/** The servers and shares that fetching would turn to. */
export function askedPlaces(places: readonly SymbolPlace[]): string[] {
  return places.flatMap(({ at, isRemote }) => (isRemote ? [at] : []));
}

/** Many changes of the progress in a row are one question. */
export function progressStep(progress: SymbolsProgress | null): string {
  if (progress === null) return 'idle';
  const { filesDone } = progress;
  return String(filesDone < 100 ? filesDone : Math.floor(filesDone / 100) * 100);
}

function mebibytes(bytes: number): string {
  return `${(Math.max(0, bytes) / (1024 * 1024)).toFixed(1)} MiB`;
}

function counted(count: number): string {
  return count.toLocaleString('en');
}

function plural(count: number, noun: string): string {
  return `${counted(count)} ${noun}${count === 1 ? '' : 's'}`;
}
