import { useState } from 'react';
import { isFailure } from '../../../shared/result/triageResult.ts';
import type { Client } from '../../api/client.ts';
import type { AppStore } from '../../state/appStore.ts';
import { useAppState } from '../../state/useAppState.ts';
import { type LoadedLine, useResult } from '../triage/useResult.ts';
import { DumpComparison } from './DumpComparison.tsx';
import { DumpPicker } from './DumpPicker.tsx';

/** The two dumps that were marked in the list, or are picked here. */
export function TwoDumps({ client, store }: { client: Client; store: AppStore }) {
  const rows = useAppState(store, (state) => state.rows);
  const marked = useAppState(store, (state) => state.marked);
  const [a, setA] = useState<number | null>(marked[0] ?? null);
  const [b, setB] = useState<number | null>(marked[1] ?? null);
  const revision = useAppState(store, (state) => state.revision);
  const [left, right] = [useResult(client, a, revision), useResult(client, b, revision)];
  const problem = problemOf('A', left) ?? problemOf('B', right);
  const [first, second] = [resultOf(left), resultOf(right)];
  return (
    <>
      <DumpPicker side="A" rows={rows} picked={a} onPick={setA} />
      <DumpPicker side="B" rows={rows} picked={b} onPick={setB} />
      {problem === null ? null : <p role="alert">{problem}</p>}
      {first && second ? <DumpComparison a={first} b={second} /> : null}
      {a === null || b === null ? <p className="empty">Pick two dumps here, or mark them in the list with Ctrl+click or Space.</p> : null}
    </>
  );
}

function resultOf(loaded: LoadedLine) {
  return loaded !== null && 'line' in loaded && loaded.line !== null && !isFailure(loaded.line) ? loaded.line : null;
}

function problemOf(side: string, loaded: LoadedLine): string | null {
  if (loaded === null) return null;
  if ('problem' in loaded) return `${side}: ${loaded.problem}`;
  if (loaded.line === null) return `${side}: this dump is no longer in the list.`;
  return isFailure(loaded.line) ? `${side} could not be read: ${loaded.line.error.message}` : null;
}
