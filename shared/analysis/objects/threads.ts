import { hex } from '../../bytes/address.ts';
import { type ProcessObject, readProcessObject } from '../../dump/facts/objects/processObject.ts';
import { readThreadObject, type ThreadObject } from '../../dump/facts/objects/threadObject.ts';
import { THREAD_STATES, WAIT_REASONS } from '../../knowledge/threadStates.ts';
import { type Describer, field, parametersOf } from './describe.ts';

const WAITING = 5;

/** The threads that parameters point to. */
export const threads: Describer = (crash) =>
  parametersOf(crash, 'thread').flatMap(({ value, source }) => {
    const thread = readThreadObject(crash.image, value);
    if (!thread) return [];
    return [
      {
        kind: 'thread' as const,
        address: hex(value),
        title: `Thread${thread.process?.name ? ` of ${thread.process.name}` : ''}`,
        fields: threadFields(thread),
        source,
      },
    ];
  });

function threadFields(thread: ThreadObject) {
  const { state, waitReason, process, threadId, startModule } = thread;
  return [
    ...(state === null ? [] : [field('State', String(state), THREAD_STATES[state] ?? null)]),
    ...(state === WAITING && waitReason !== null ? [field('WaitReason', String(waitReason), WAIT_REASONS[waitReason] ?? null)] : []),
    ...(process ? [field('Process', hex(process.address), processText(process))] : []),
    ...(threadId === null ? [] : [field('Cid.UniqueThread', hex(threadId))]),
    ...(startModule ? [field('StartAddress', startModule.name, 'where the thread began')] : []),
  ];
}

/** The processes that parameters point to. */
export const processes: Describer = (crash) =>
  parametersOf(crash, 'process').flatMap(({ value, source }) => {
    const process = readProcessObject(crash.image, value);
    if (!process) return [];
    return [
      {
        kind: 'process' as const,
        address: hex(value),
        title: `Process ${process.name ?? 'of unknown name'}`,
        fields: [
          field('ImageFileName', process.name ?? '(not found)'),
          ...(process.processId === null ? [] : [field('UniqueProcessId', hex(process.processId))]),
        ],
        source,
      },
    ];
  });

function processText({ name, processId }: ProcessObject): string {
  return `${name ?? 'name not found'}${processId === null ? '' : `, process id ${hex(processId)}`}`;
}
