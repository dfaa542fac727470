/**
 * `npm run pack`: the npm package, as a tarball in .cache/package/. Its own code is built here; worker, worklet, runtime and
 * models are taken from the app's build, which has to be there.
 */
import { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { elementData, writeApi } from './lib/api.mjs';
import { giveUp, npm, root, run } from './lib/process.mjs';
import { staticFiles } from './lib/static-files.mjs';

const app = join(root, 'dist');
const out = join(root, '.cache/package');
const types = join(root, '.cache/types/src');
if (!existsSync(join(app, 'index.html')))
  giveUp('There is no build to take the workers from: run `npm run build` first.');
if (!existsSync(types)) giveUp('There are no types: run `npm run typecheck` first.');

rmSync(out, { recursive: true, force: true });
for (const part of ['modules', 'standalone']) {
  const env = { ...process.env, PACKAGE_PART: part };
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  const { code } = await run(process.execPath, [vite, 'build', '-c', 'vite.package.config.ts', '--logLevel', 'warn'], {
    env,
  });
  if (code !== 0) giveUp('The package could not be built; the message is above.');
}
copyAssets();
copyTypes();
const data = await elementData();
writeFileSync(join(out, 'custom-elements.json'), `${JSON.stringify(data.manifest, null, 2)}\n`);
writeFileSync(join(out, 'html-custom-data.json'), `${JSON.stringify(data.editor, null, 2)}\n`);
for (const name of ['LICENSE', 'NOTICE']) copyFileSync(join(root, name), join(out, name));
writeFileSync(join(out, 'README.md'), writeApi(readFileSync(join(root, 'docs/package.md'), 'utf8'), data));
writeFileSync(join(out, 'package.json'), `${JSON.stringify(packageJson(), null, 2)}\n`);
const { code, output } = await npm(['pack', out, '--pack-destination', out, '--silent'], { quiet: true });
if (code !== 0) giveUp(output);
process.stdout.write(`${join(out, output.trim().split('\n').at(-1) ?? '')}\n`);

/** The layout under `assets/` is that of the app; worker and worklet lie under names without a hash. */
function copyAssets() {
  const assets = join(out, 'dist/assets');
  for (const { url } of staticFiles) {
    if (!/^(models|runtime)\/(?!c2pa)/.test(url)) continue;
    mkdirSync(join(assets, url, '..'), { recursive: true });
    copyFileSync(join(app, url), join(assets, url));
  }
  const workers = join(app, 'assets/worker');
  const names = readdirSync(workers);
  const named = (start) => names.find((name) => name.startsWith(start)) ?? giveUp(`No ${start} in the build`);
  const detection = named('detection.worker-');
  mkdirSync(join(assets, 'worker'));
  // The detector with all that it names, now or later, and no other worker of the app.
  const needed = new Set([detection]);
  for (const name of needed) {
    const code = readFileSync(join(workers, name), 'utf8');
    for (const other of names) if (code.includes(other)) needed.add(other);
    copyFileSync(join(workers, name), join(assets, 'worker', name));
  }
  writeFileSync(join(assets, 'worker/detection.js'), `import './${detection}';\n`);
  mkdirSync(join(assets, 'worklet'));
  copyFileSync(join(workers, named('pcm-tap.worklet-')), join(assets, 'worklet/pcm-tap.js'));
}

function copyTypes() {
  for (const folder of ['contract', 'capture', 'session', 'ui', 'element']) {
    cpSync(join(types, folder), join(out, 'types', folder), {
      recursive: true,
      filter: (file) => !/\.(test|wtr)\.|\.tsbuildinfo$/.test(file),
    });
  }
  for (const name of ['index', 'define', 'detector', 'embed-client']) {
    copyFileSync(join(types, `${name}.d.ts`), join(out, 'types', `${name}.d.ts`));
  }
}

function packageJson() {
  const { name, version, description, license, dependencies } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  const entry = (file) => ({ types: `./types/${file}.d.ts`, default: `./dist/${file}.js` });
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    sideEffects: ['./dist/define.js', './dist/standalone.js'],
    exports: {
      '.': entry('index'),
      './define': entry('define'),
      './detector': entry('detector'),
      './embed-client': entry('embed-client'),
      './standalone': { types: './types/define.d.ts', default: './dist/standalone.js' },
      './assets/*': './dist/assets/*',
      './custom-elements.json': './custom-elements.json',
      './package.json': './package.json',
    },
    customElements: 'custom-elements.json',
    dependencies: { lit: dependencies.lit },
  };
}
