import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openSession, type Session } from '../../../../electron/node/session/session.ts';
import { memorySettings } from '../../../../electron/node/settings/settingsStore.ts';
import { checkedParams } from '../../../../shared/api/contract.ts';
import { DEFAULT_SETTINGS } from '../../../../shared/api/settings.ts';
import { memoryStore } from '../../../../shared/fleet/memoryStore.ts';

let session: Session;
const settings = memorySettings();

beforeEach(() => {
  session = openSession({ jobs: 1, openFleet: async () => memoryStore(), settings });
});
afterEach(() => session.close());

async function judged(path: string): Promise<void> {
  session.add([path]);
  await expect.poll(async () => (await session.api.state({})).busy, { timeout: 20_000 }).toBe(false);
}

describe('a session', () => {
  it('names machines by the template from when it is saved, and refuses one that is none', async () => {
    const save = (machineTemplate: string) => session.api.saveSettings({ settings: { ...DEFAULT_SETTINGS, machineTemplate } });
    await judged('samples/PC-0207/030425-8750-01.dmp');
    await expect(save('{site}/')).rejects.toMatchObject({ code: 'bad-request', message: expect.stringContaining('{machine}') });
    expect(settings.get().machineTemplate).toBe('');
    expect(await save('PC-{machine}/')).toMatchObject({ settings: { machineTemplate: 'PC-{machine}/' }, file: null, canWatch: false });
    await judged('samples/PC-0311/051125-9953-01.dmp');
    expect((await session.api.rows({ from: 0, limit: 9 })).map(({ machine }) => machine)).toEqual(['PC-0207', '0311']);
  });

  it('says which files its dumps want, and compares their crashes', async () => {
    await judged('samples/july-2024');
    const { files, more } = await session.api.symbols({});
    expect(files[0]).toMatchObject({ kind: 'image', name: 'csagent.sys', dumps: 3, state: 'wanted' });
    expect(more).toBe(0);
    const { a, b } = await session.api.compare({ a: { modules: ['csagent.sys'] }, b: { bugchecks: ['0x1'] } });
    expect([a.totals.crashes, b.totals.crashes]).toEqual([3, 0]);
    await session.api.clear({});
    expect((await session.api.symbols({})).files).toEqual([]);
  });
});

describe('the parameters', () => {
  it.each([
    ['saveSettings', { settings: { ...DEFAULT_SETTINGS, jobs: 0 } }],
    ['saveSettings', { settings: { ...DEFAULT_SETTINGS, extra: 1 } }],
    ['saveSettings', { settings: { theme: 'dark' } }],
    ['compare', { a: {} }],
    ['compare', { a: {}, b: { models: Array(101).fill('x') } }],
    ['compare', { a: {}, b: { nonsense: ['x'] } }],
    ['bytes', { id: 0, offset: 0, length: 4097 }],
    ['bytes', { id: 0, offset: 0, length: 0 }],
    ['bytes', { id: 0, offset: -1, length: 1 }],
  ] as const)('of %s are refused when they are %j', (method, params) => {
    expect(() => checkedParams(method, params)).toThrow();
  });
});
