import type { ResultModule, TriageResult } from '../../../shared/result/triageResult.ts';

/** Loaded drivers, other companies' first; then those that were unloaded. */
export function Modules({ result: { modules, unloadedModules, verdict } }: { result: TriageResult }) {
  const sorted = [...modules].sort((a, b) => rank(a) - rank(b) || (a.name < b.name ? -1 : 1));
  const foreign = modules.filter((module) => rank(module) < 2).length;
  return (
    <details>
      <summary>
        {modules.length} loaded modules, {foreign} not part of Windows
      </summary>
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
      {unloadedModules.length > 0 ? (
        <>
          <h4>Unloaded</h4>
          <p>{unloadedModules.map(({ name }) => name).join(', ')}</p>
        </>
      ) : null}
    </details>
  );
}

/** Other companies' drivers, unknown ones, Windows. */
function rank(module: ResultModule): number {
  if (module.inbox === true) return 2;
  return module.inbox === false ? 0 : 1;
}
