import { html, Markup } from './markup.ts';
import { STYLES } from './styles.ts';

const POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:";

/** All that stands in the page's one `style` element: who shows a report inside a page with a policy of its own allows it by its hash. */
export const STYLE_TEXT = `${STYLES}\n`;

export interface PageHead {
  /** The browser's title. */
  readonly title: string;
  /** The one sentence on top. */
  readonly headline: string;
  /** A line below it. */
  readonly meta: string;
}

/** The page up to its first section. Everything is in the file: no script, nothing that is fetched. */
export function pageHead({ title, headline, meta }: PageHead): string {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(POLICY)}">
<meta name="viewport" content="width=device-width,initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Faultline">
<title>${title}</title>
<style>${new Markup(STYLE_TEXT)}</style>
</head>
<body>
<header class="top">
<p class="eyebrow">Faultline crash report</p>
<h1>${headline}</h1>
<p class="meta">${meta}</p>
</header>
<main>
`.text;
}

/** The end of the page. */
export function pageFoot(note: string): string {
  return html`</main>
<footer class="foot"><p>${note}</p></footer>
</body>
</html>
`.text;
}
