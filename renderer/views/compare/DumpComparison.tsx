import type { TriageResult } from '../../../shared/result/triageResult.ts';
import { crashFacts, framePairs, machineFacts, modulePairs, type PairFact } from './dumpPair.ts';

/** Two dumps side by side; what differs stands out, common frames stand beside each other. */
export function DumpComparison({ a, b }: { a: TriageResult; b: TriageResult }) {
  const frames = framePairs(a.stack, b.stack);
  const common = frames.filter(({ isCommon }) => isCommon).length;
  const { pairs, same } = modulePairs(a.modules, b.modules);
  return (
    <>
      <Facts title="Crash" facts={crashFacts(a, b)} />
      <section aria-label="Stacks">
        <h3>Stacks, {common} frames in common</h3>
        {frames.length === 0 ? <p className="quiet">Neither dump has a stack.</p> : null}
        <table className="pair">
          <PairHead first="Same" />
          <tbody>
            {frames.map((pair, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the same frame may come twice
              <tr key={index} className={pair.isCommon ? 'common' : ''}>
                <td>{pair.isCommon ? '=' : ''}</td>
                <td>
                  <code>{pair.a ?? ''}</code>
                </td>
                <td>
                  <code>{pair.b ?? ''}</code>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <Facts title="Machine" facts={machineFacts(a, b)} />
      <section aria-label="Modules">
        <h3>
          {pairs.length} modules differ, {same} are the same
        </h3>
        <table className="pair">
          <PairHead first="Module" />
          <tbody>
            {pairs.map((pair) => (
              <tr key={pair.name}>
                <th scope="row">
                  {pair.name} {pair.vendor === null ? '' : <span className="quiet">{pair.vendor}</span>}
                </th>
                <td>{pair.a === null ? <span className="quiet">not loaded</span> : <code>{pair.a}</code>}</td>
                <td>{pair.b === null ? <span className="quiet">not loaded</span> : <code>{pair.b}</code>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Facts({ title, facts }: { title: string; facts: readonly PairFact[] }) {
  return (
    <section aria-label={title}>
      <h3>{title}</h3>
      <table className="pair">
        <PairHead first="Fact" />
        <tbody>
          {facts.map(({ label, a, b, differs }) => (
            <tr key={label} className={differs ? 'differs' : ''}>
              <th scope="row">
                {label} {differs ? '≠' : ''}
              </th>
              <td>{a}</td>
              <td>{b}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PairHead({ first }: { first: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col">A</th>
        <th scope="col">B</th>
      </tr>
    </thead>
  );
}
