/** Leads every import of `electron` to the stand-in that the test has put up. */
const ENTRY = new URL('./entry.mjs', import.meta.url).href;

export async function resolve(specifier, context, next) {
  return specifier === 'electron' ? { url: ENTRY, shortCircuit: true } : next(specifier, context);
}
