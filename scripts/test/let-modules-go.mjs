import { setFlagsFromString } from 'node:v8';
import { Module } from 'node:vm';

const instantiated = new Set(['linked', 'evaluating', 'evaluated']);

/**
 * Lets the modules of a file of tests be collected when the file is done. Node 20 keeps for every module but the root a
 * promise of each module that it imports, strongly and for good, until the module is told to instantiate, which it is
 * already: asked again, it lets them go. V8's cache of compiled sources keeps them too, and no file finds anything in it.
 */
export function letModulesGo() {
  if (!process.version.startsWith('v20.')) return;
  setFlagsFromString('--no-compilation-cache');
  const { link } = Module.prototype;
  Module.prototype.link = async function (linker) {
    const imported = new Set();
    await link.call(this, async (...asked) => {
      const module = await linker(...asked);
      imported.add(module);
      return module;
    });
    for (const module of imported) if (instantiated.has(module.status)) wrapOf(module).instantiate();
  };
}

const wrapOf = (module) =>
  module[Object.getOwnPropertySymbols(module).find(({ description }) => description === 'kWrap')];
