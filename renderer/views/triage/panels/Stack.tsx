import type { FrameTrust } from '../../../../shared/result/triageResult.ts';
import type { Panel, PanelProps } from './panel.ts';

/** The frames with how far each can be believed; those of the blamed module stand out. */
export const stackPanel: Panel = { id: 'stack', title: 'Stack', isShown: ({ stack }) => stack.length > 0, Body: Stack };

const TRUST: Readonly<Record<FrameTrust, string>> = {
  context: 'where the processor stood',
  unwind: 'unwound',
  'frame-pointer': 'by frame pointer',
  scan: 'found on the stack, may be old',
};

function Stack({ result: { stack, verdict, header }, showBytes }: PanelProps) {
  const saved = header?.places.find(({ name }) => name.startsWith('stack'));
  return (
    <>
      <table className="stack">
        <thead className="hidden">
          <tr>
            <th scope="col">Frame</th>
            <th scope="col">How it was found</th>
          </tr>
        </thead>
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
      {saved ? (
        <p className="actions">
          <button type="button" onClick={() => showBytes(saved.offset, saved.sizeBytes)}>
            Show the saved stack’s bytes
          </button>
        </p>
      ) : null}
    </>
  );
}
