/** Two-sided 95%: the normal quantile of 0.975. */
const Z95 = 1.959963984540054;

/** A share with the interval in which the true share is likely to be. All 0..1. */
export interface ShareInterval {
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Share of `count` in `total` with Wilson's score interval (95% unless another `z` is given). `total` 0 says nothing: 0..1.
 * Wilson, J. Am. Stat. Assoc. 22 (1927) 209; recommended by Newcombe, Stat. Med. 17 (1998) 857. Counts need not be whole.
 */
export function wilson(count: number, total: number, z = Z95): ShareInterval {
  if (!(total > 0)) return { share: 0, low: 0, high: 1 };
  const share = Math.min(1, Math.max(0, count / total));
  const square = (z * z) / total;
  const centre = (share + square / 2) / (1 + square);
  const half = Math.sqrt(share * (1 - share) * square + (square * square) / 4) / (1 + square);
  return { share, low: share === 0 ? 0 : Math.max(0, centre - half), high: share === 1 ? 1 : Math.min(1, centre + half) };
}
