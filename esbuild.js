// Bundles everything from one table. Flags: --production (minified, no source maps), --watch, --tests (test bundles only).
const esbuild = require('esbuild');
const { readdirSync } = require('node:fs');

const production = process.argv.includes('--production');
const watch = process.argv.includes('--watch');
const testsOnly = process.argv.includes('--tests');

const node = { platform: 'node', format: 'cjs', target: 'node20' };
const web = { platform: 'browser', format: 'cjs', target: 'es2022', define: { global: 'globalThis' } };

/** name → what is bundled. A bundle is one file in `dist` (shipped) or `out` (tests). */
const shipped = {
  'dist/node.js': {
    ...node,
    entryPoints: ['src/node/extension.ts'],
    external: ['vscode'],
    plugins: [recogniserApart()],
    supported: { 'dynamic-import': false },
  },
  'dist/recogniser.js': { ...node, entryPoints: ['src/core/recognise/open.ts'] },
  'dist/web.js': { ...web, entryPoints: ['src/web/extension.ts'], external: ['vscode'] },
  'dist/cli.js': { ...node, entryPoints: ['src/cli/main.ts'], banner: { js: '#!/usr/bin/env node' } },
};
const tests = {
  'out/unit.js': { ...node, stdin: all('test/unit', '.test.ts') },
  'out/bench.js': { ...node, stdin: all('test/bench', '.bench.ts') },
  'out/cli-tests.js': { ...node, stdin: all('test/cli', '.test.ts') },
  // the process that the kill test in out/fuzz.js starts
  'out/writer.js': { ...node, entryPoints: ['test/unit/node/writer.ts'] },
  'out/fuzz.js': { ...node, stdin: all('test', '.fuzz.ts') },
  'out/host-node.js': { ...node, stdin: suites('suites', '.host.ts', '.web.host.ts'), external: ['vscode'] },
  'out/host-web.js': {
    ...web,
    alias: { 'node:assert/strict': './test/host/assert-web.ts' },
    stdin: suites('suites', '.host.ts', '.node.host.ts'),
    external: ['vscode'],
  },
  'out/scenes.js': { ...node, stdin: suites('scenes', '.scene.ts'), external: ['vscode'] },
};

/** In Node the recogniser is a file of its own, read at the first document; a web host can load one file only. */
function recogniserApart() {
  return {
    name: 'recogniser apart',
    setup(build) {
      build.onResolve({ filter: /\/recognise\/open$/ }, () => ({ path: './recogniser.js', external: true }));
    },
  };
}

/** A bundle for a real VS Code (test/host): mocha, the suites, and the `run` that VS Code calls. */
function suites(folder, ending, otherHost) {
  const { contents, ...rest } = all(`test/host/${folder}`, ending, otherHost);
  // assigned, not exported: mocha's build believes that it is a CommonJS module and puts itself into module.exports
  const run = `import { run } from '../entry';\nmodule.exports = { run };`;
  return { ...rest, contents: `import '../mocha';\n${contents}\n${run}` };
}

/** An entry that imports every file below `folder` whose name ends in `ending`, and not in `except`. */
function all(folder, ending, except = '\0') {
  const files = readdirSync(folder, { recursive: true })
    .filter((file) => file.endsWith(ending) && !file.endsWith(except))
    .sort();
  return {
    contents: files.map((file) => `import './${file}';`).join('\n'),
    resolveDir: folder,
    loader: 'ts',
  };
}

async function main() {
  const table = { ...(testsOnly ? {} : shipped), ...(production ? {} : tests) };
  const common = {
    bundle: true,
    minify: production,
    sourcemap: !production,
    // keep non-ASCII tables readable in the output and small in bytes
    charset: 'utf8',
    logLevel: 'warning',
    logOverride: { 'commonjs-variable-in-esm': 'silent' },
    mainFields: ['module', 'main'],
  };
  const contexts = await Promise.all(
    Object.entries(table).map(([outfile, options]) => esbuild.context({ ...common, ...options, outfile })),
  );
  if (watch) {
    await Promise.all(contexts.map((c) => c.watch()));
    return;
  }
  try {
    await Promise.all(contexts.map((c) => c.rebuild()));
  } finally {
    // also after an error: a context left alive keeps the process from ending
    await Promise.all(contexts.map((c) => c.dispose()));
  }
}

main().catch((error) => {
  console.error(String(error.message ?? error));
  process.exitCode = 1;
});
