import { join } from 'node:path';
import { it } from 'vitest';
import { surviveKills } from '../../../fleet/surviveKills.ts';
import { testFolder } from '../../helpers/testFolder.ts';

it('is as whole after ten kills and a repeated ingest as after an undisturbed one', () => surviveKills(join(testFolder(), 'killed.db')));
