import type { SaveFormat } from '../../shared/api/desktop.ts';

const DUMPS = { name: 'Dumps and archives', extensions: ['dmp', 'mdmp', 'hdmp', 'kdmp', 'zip', 'cab'] };
const ANYTHING = { name: 'All files', extensions: ['*'] };

/** The system's dialogs to open something. */
export const OPEN_DIALOGS = {
  files: { title: 'Open dumps or archives', filters: [DUMPS, ANYTHING], properties: ['openFile', 'multiSelections'] },
  folder: { title: 'Open a folder of dumps', properties: ['openDirectory', 'multiSelections'] },
} as const;

const REPORTS: Readonly<Record<SaveFormat, { readonly name: string; readonly extension: string }>> = {
  html: { name: 'Web page', extension: 'html' },
  markdown: { name: 'Markdown', extension: 'md' },
  csv: { name: 'CSV table', extension: 'csv' },
  json: { name: 'JSON', extension: 'json' },
  pdf: { name: 'PDF', extension: 'pdf' },
};

/** The system's dialog to save a report of that format. */
export function saveDialog(format: SaveFormat): object {
  const { name, extension } = REPORTS[format];
  return { title: 'Export the report', defaultPath: `faultline-report.${extension}`, filters: [{ name, extensions: [extension] }] };
}
