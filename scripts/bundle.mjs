// Makes of each service's entry one program of few files, from what tsc built: a process that loads two thousand modules
// spends most of its start on that. Run after tsc; nothing runs from dist/apps.
import { build } from 'esbuild';
import { readdirSync, rmSync } from 'node:fs';

const folder = 'dist/services';
const services = readdirSync('apps');

/** Libraries that are ES modules in many files. All others are loaded from node_modules, as by any program. */
const bundled =
  /^(@nestjs\/(common|core|mapped-types|microservices|mongoose|platform-fastify|swagger)|es-toolkit|jose|nodemailer|postal-mime|smtp-server|uuid)(\/|$)/;

const othersStayOutside = {
  name: 'others-stay-outside',
  setup({ onResolve }) {
    onResolve({ filter: /^[^.#/]/ }, ({ path, kind }) =>
      kind === 'entry-point' || bundled.test(path) ? undefined : { path, external: true },
    );
  },
};

// The names of shared parts change with what is in them: the ones of an earlier build would stay.
rmSync(folder, { recursive: true, force: true });
await build({
  entryPoints: services.map((name) => ({ in: `dist/apps/${name}/src/main.js`, out: name })),
  outdir: folder,
  bundle: true,
  splitting: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Nest, mongoose and the documents go by the names of classes.
  keepNames: true,
  sourcemap: true,
  plugins: [othersStayOutside],
  logLevel: 'warning',
});
