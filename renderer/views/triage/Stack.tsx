import type { FrameTrust, TriageResult } from '../../../shared/result/triageResult.ts';

const TRUST: Readonly<Record<FrameTrust, string>> = {
  context: 'where the processor stood',
  unwind: 'unwound',
  'frame-pointer': 'by frame pointer',
  scan: 'found on the stack, may be old',
};

/** The frames with how far each can be believed; those of the blamed module stand out. */
export function Stack({ result: { stack, verdict } }: { result: TriageResult }) {
  if (stack.length === 0) return null;
  return (
    <section aria-label="Stack">
      <h3>Stack</h3>
      <table className="stack">
        <tbody>
          {stack.map(({ address, module, offset, symbol, trust }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the same frame may come twice
            <tr key={index} className={module !== null && module === verdict.module ? 'blamed' : ''}>
              <td>
                <code>{module === null ? address : (symbol ?? `${module}+${offset}`)}</code>
              </td>
              <td className="quiet">
                {TRUST[trust]}
                {module !== null && module === verdict.module ? ' · blamed' : ''}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Register values at the crash. */
export function Registers({ result: { registers } }: { result: TriageResult }) {
  if (registers === null) return null;
  return (
    <details>
      <summary>Registers</summary>
      <dl className="registers">
        {Object.entries(registers).map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>
              <code>{value}</code>
            </dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
