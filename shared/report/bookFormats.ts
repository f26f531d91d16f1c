/** The formats of a report on many dumps: everything but plain text. */
export const BOOK_FORMATS = ['html', 'markdown', 'json', 'csv', 'pdf'] as const;
export type BookFormat = (typeof BOOK_FORMATS)[number];
