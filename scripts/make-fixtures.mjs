/** `npm run fixtures`: makes the sounds to test with. Where one cannot be had, says so; in CI that is a failure. */
import { makeFixtures } from './lib/fixtures.mjs';

const { missing } = await makeFixtures();
for (const { what, why } of missing) process.stdout.write(`No ${what}: ${why}\n`);
if (missing.length > 0 && process.env.CI) process.exitCode = 1;
