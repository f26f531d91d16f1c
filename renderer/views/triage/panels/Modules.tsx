import { counted } from '../../../../shared/report/fleet/words.ts';
import { isWindowsModule, moduleMarks } from '../../../../shared/report/moduleMarks.ts';
import type { ResultModule, TriageResult } from '../../../../shared/result/triageResult.ts';
import type { Panel, PanelProps } from './panel.ts';

/** Loaded drivers, other companies' first, with what about them is worth a look. */
export const modulesPanel: Panel = {
  id: 'modules',
  title: 'Modules',
  heading: ({ modules }) =>
    `${counted(modules.length, 'loaded module')}, ${modules.filter((module) => !isWindowsModule(module)).length} of other companies`,
  isShown: ({ modules }) => modules.length > 0,
  Body: Modules,
};

function Modules({ result }: PanelProps) {
  const { modules } = result;
  const windows = modules.filter(isWindowsModule);
  const others = modules.filter((module) => !isWindowsModule(module));
  return (
    <>
      {others.length === 0 ? (
        <p className="quiet">None of another company is in the dump.</p>
      ) : (
        <ModuleTable result={result} modules={others} />
      )}
      {windows.length === 0 ? null : (
        <details>
          <summary>Windows’ own modules ({windows.length})</summary>
          <ModuleTable result={result} modules={windows} />
        </details>
      )}
    </>
  );
}

function ModuleTable({ result, modules }: { result: TriageResult; modules: readonly ResultModule[] }) {
  const marks = moduleMarks(result);
  const { verdict } = result;
  const sorted = [...modules].sort(
    (a, b) => Number(b.name === verdict.module) - Number(a.name === verdict.module) || (a.name < b.name ? -1 : 1),
  );
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
        {sorted.map(({ base, name, path, vendor, class: what, timestamp }) => (
          <tr key={base} className={name === verdict.module ? 'blamed' : ''}>
            <td title={path}>
              {name}
              {(marks.get(base) ?? []).map(({ kind, label, text }) => (
                <details key={kind} className={`mark-of ${kind}`}>
                  <summary>{label}</summary>
                  {text}
                </details>
              ))}
            </td>
            <td>{vendor ?? ''}</td>
            <td>{what ?? ''}</td>
            <td>
              <code>{timestamp}</code>
            </td>
            <td>
              <code>{base}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
