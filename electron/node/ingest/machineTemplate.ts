/** What a path says of its machine; `site` null where the template does not name it. */
export interface TemplateMatch {
  readonly machine: string;
  readonly site: string | null;
}

/** Finds the machine in the folders (outermost first) and the file name of a dump; null when the template does not fit. */
export type MachineTemplate = (folders: readonly string[], fileName: string) => TemplateMatch | null;

/** The template cannot be understood; the message says what is wrong with it. */
export class TemplateError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'TemplateError';
  }
}

const PATTERNS: Readonly<Record<string, string>> = { machine: '(?<machine>.+?)', site: '(?<site>.+?)', '*': '.*?' };

/**
 * Parses a template such as `{machine}/{*}/`. It is laid over the end of a dump's path, one part per folder; what comes after the
 * last slash is for the file name, and ends with a slash when the file name does not matter. `{machine}` must occur once, `{site}`
 * may, `{*}` stands for any text; all else must be there literally, in any case. Throws TemplateError.
 */
export function machineTemplate(template: string): MachineTemplate {
  const parts = template.replace(/^(\.?[\\/])+/, '').split(/[\\/]/);
  const ofFile = parts.pop() ?? '';
  if (parts.includes('')) throw new TemplateError('it has two slashes in a row');
  const names = [...template.matchAll(/\{(.*?)\}/g)].map(([, name = '']) => name);
  for (const name of ['machine', 'site']) {
    if (names.filter((other) => other === name).length > 1) throw new TemplateError(`it has {${name}} more than once`);
  }
  if (!names.includes('machine')) throw new TemplateError('it does not say where {machine} is');
  const patterns = parts.map(patternOf);
  const filePattern = ofFile === '' ? null : patternOf(ofFile);

  return (folders, fileName) => {
    const last = folders.slice(folders.length - patterns.length);
    if (last.length < patterns.length) return null;
    const matches = patterns.map((pattern, index) => pattern.exec(last[index] ?? ''));
    if (filePattern) matches.push(filePattern.exec(fileName));
    const found: { machine?: string; site?: string } = {};
    for (const match of matches) {
      if (!match) return null;
      Object.assign(found, match.groups);
    }
    return found.machine === undefined ? null : { machine: found.machine, site: found.site ?? null };
  };
}

function patternOf(part: string): RegExp {
  const source = part.replace(/(?:\{\*\})+/g, '{*}').replace(/\{([^{}]*)\}|([^{}]+)|[{}]/g, (all, name?: string, literal?: string) => {
    if (literal !== undefined) return literal.replace(/[.*+?^$()|[\]\\-]/g, '\\$&');
    const pattern = name === undefined ? undefined : PATTERNS[name];
    if (pattern === undefined) throw new TemplateError(`${all} is none of {machine}, {site}, {*}`);
    return pattern;
  });
  return new RegExp(`^${source}$`, 'is');
}
