import type { ResultModule } from '../../../../shared/result/triageResult.ts';
import type { Panel, PanelProps } from './panel.ts';

/** Loaded drivers, other companies' first. */
export const modulesPanel: Panel = {
  id: 'modules',
  title: 'Modules',
  heading: ({ modules }) => `${modules.length} loaded modules, ${modules.filter((module) => rank(module) < 2).length} not part of Windows`,
  isShown: ({ modules }) => modules.length > 0,
  folded: true,
  Body: Modules,
};

function Modules({ result: { modules, verdict } }: PanelProps) {
  const sorted = [...modules].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
  return (
    <table className="modules">
      <thead>
        <tr>
          <th scope="col">Module</th>
          <th scope="col">Company</th>
          <th scope="col">Class</th>
          <th scope="col">Timestamp</th>
          <th scope="col">Base</th>
        </tr>
      </thead>
      <tbody>
        {sorted.map((module) => (
          <tr key={module.base} className={module.name === verdict.module ? 'blamed' : ''}>
            <td title={module.path}>{module.name}</td>
            <td>{module.vendor ?? ''}</td>
            <td>{module.class ?? ''}</td>
            <td>
              <code>{module.timestamp}</code>
            </td>
            <td>
              <code>{module.base}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Other companies' drivers, unknown ones, Windows. */
function rank(module: ResultModule): number {
  if (module.inbox === true) return 2;
  return module.inbox === false ? 0 : 1;
}
