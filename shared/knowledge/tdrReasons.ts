/**
 * TDR_TIMEOUT_REASON values that public documentation names (page on bugcheck 0x116 and "TDR changes in Windows 8"). Others are
 * shown as numbers. Sorted.
 */
export const TDR_REASONS: readonly (readonly [reason: number, name: string, meaning: string])[] = [
  [
    9,
    'TdrEngineTimeoutPromotedToAdapterReset',
    'one engine of the graphics processor did not answer in time, could not be reset by itself, and the whole adapter had to be reset',
  ],
];
