import { describe, expect, it } from 'vitest';
import { askedPlaces, placeText, progressStep, progressText, runText } from '../../../renderer/views/symbols/symbolsModel.ts';

const PROGRESS = { files: 12, filesDone: 3, bytes: 0, dumps: 0, dumpsDone: 0 };
const RUN = { had: 1, fetched: 2, missing: 0, refused: 3, judged: 0, kept: 0, gone: 0, problem: null };

describe('the Symbols screen', () => {
  it('tells how far a look is, in files, bytes and dumps', () => {
    expect(progressText(PROGRESS)).toBe('3 of 12 files');
    expect(progressText({ ...PROGRESS, bytes: 3 * 1024 * 1024, dumps: 1200, dumpsDone: 7 })).toBe(
      '3 of 12 files, 3.0 MiB fetched, 7 of 1,200 dumps judged again',
    );
    expect(progressText({ ...PROGRESS, files: 1, bytes: -5 })).toBe('3 of 1 file');
  });

  it('tells what a look came to, and which dumps it did not help and why', () => {
    expect(runText(RUN)).toBe('2 fetched, 1 there, 0 missing, 3 not to be had; no dump was judged again.');
    const text = runText({ ...RUN, judged: 4, kept: 1, gone: 2 });
    expect(text).toContain(
      '5 dumps judged again; of 1 the verdict stayed because the new one was weaker; 2 could not be: the file is gone',
    );
  });

  it('names whom fetching turns to, and nobody else', () => {
    const places = [
      { kind: 'folder', at: '/a', isRemote: false },
      { kind: 'folder', at: '\\\\share\\b', isRemote: true },
      { kind: 'server', at: 'https://c', isRemote: true },
    ] as const;
    expect(askedPlaces(places)).toEqual(['\\\\share\\b', 'https://c']);
    expect(places.map(placeText)).toEqual(['folder', 'share, looked into only when you fetch', 'server, asked only when you fetch']);
  });

  it('asks anew at each of the first files, then now and then', () => {
    expect([null, 5, 99, 100, 199, 200].map((done) => progressStep(done === null ? null : { ...PROGRESS, filesDone: done }))).toEqual([
      'idle',
      '5',
      '99',
      '100',
      '100',
      '200',
    ]);
  });
});
