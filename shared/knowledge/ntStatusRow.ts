/** One NTSTATUS or other exception code. `code` is unsigned 32 bits; rows are sorted by it and unique. `meaning` is ours, one sentence. */
export type NtStatusRow = readonly [code: number, name: string, meaning: string];
