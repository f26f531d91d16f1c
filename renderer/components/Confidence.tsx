import type { VerdictKind } from '../../shared/result/triageResult.ts';

/** How sure a verdict is, as a bar and in words. */
export function Confidence({ value, kind }: { value: number; kind: VerdictKind }) {
  const percent = Math.round(value * 100);
  const word = kind === 'unknown' ? 'nobody can be named' : value >= 0.8 ? 'most likely' : value >= 0.5 ? 'likely' : 'only a hint';
  return (
    <p className="sureness">
      <meter min={0} max={100} low={50} high={80} optimum={100} value={percent} aria-label="Confidence" />
      <span>
        {percent}% sure, {word}
      </span>
    </p>
  );
}
