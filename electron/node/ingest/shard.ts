import { createHash } from 'node:crypto';
import { basename, relative } from 'node:path';
import type { Found } from '../inputs.ts';

/** One of several parts of the inputs, for runs that share the work; `part` counts from 1. */
export interface Shard {
  readonly part: number;
  readonly of: number;
}

export const MOST_SHARDS = 10_000;

/** Parses `I/N`, I from 1 to N; null when it is something else. */
export function parseShard(text: string): Shard | null {
  const [, part = '', of = ''] = /^(\d{1,5})\/(\d{1,5})$/.exec(text) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  return shard.part >= 1 && shard.part <= shard.of && shard.of <= MOST_SHARDS ? shard : null;
}

/**
 * The part that a path belongs to, from 1: the first 32 bits of the SHA-256 of its UTF-8, modulo `of`. `path` has forward
 * slashes and is relative to the folder given, so that every computer comes to the same, wherever it has mounted that folder.
 */
export function partOf(path: string, of: number): number {
  return (createHash('sha256').update(path).digest().readUInt32BE(0) % of) + 1;
}

/** Whether something found is for this part. An archive goes to one part as a whole; a path that is not there, to all. */
export function inShard(shard: Shard, paths: readonly string[]): (found: Found) => boolean {
  return ({ input, task }) => {
    const root = paths[input] ?? '';
    if (task.kind === 'failure' && task.path === root) return true;
    const path = relative(root, task.path) || basename(task.path);
    return partOf(path.replaceAll('\\', '/'), shard.of) === shard.part;
  };
}
