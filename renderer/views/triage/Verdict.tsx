import type { TriageResult } from '../../../shared/result/triageResult.ts';
import { Confidence } from '../../components/Confidence.tsx';

/** The sentence, how sure it is, and what to do: what is read first. */
export function Verdict({ result: { verdict, file } }: { result: TriageResult }) {
  return (
    <header>
      <p className="quiet">{file.name}</p>
      <h2>{verdict.summary}</h2>
      <Confidence value={verdict.confidence} kind={verdict.kind} />
      {verdict.advice.length > 0 ? (
        <section aria-label="What to do">
          <h3>What to do</h3>
          <ul>
            {verdict.advice.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      ) : null}
    </header>
  );
}
