import { counted } from '../../../../shared/report/fleet/words.ts';
import type { Panel, PanelProps } from './panel.ts';

/** Drivers that were gone before the crash: code that still calls into them crashes. */
export const unloadedPanel: Panel = {
  id: 'unloaded',
  title: 'Unloaded',
  heading: ({ unloadedModules }) => `${counted(unloadedModules.length, 'module')} unloaded before the crash`,
  isShown: ({ unloadedModules }) => unloadedModules.length > 0,
  folded: true,
  Body: Unloaded,
};

function Unloaded({ result: { unloadedModules } }: PanelProps) {
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">Module</th>
          <th scope="col">From</th>
          <th scope="col">To</th>
        </tr>
      </thead>
      <tbody>
        {unloadedModules.map(({ name, base, end }) => (
          <tr key={`${name} ${base}`}>
            <td>{name}</td>
            <td>
              <code>{base}</code>
            </td>
            <td>
              <code>{end}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
