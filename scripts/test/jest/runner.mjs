import asyncHooks from 'node:async_hooks';
import { createRequire, register } from 'node:module';
import { join, relative } from 'node:path';
import { pathToFileURL } from 'node:url';
import circus from 'jest-circus/runner';
import { lend } from './globals.mjs';

const require = createRequire(import.meta.url);

register('./lead-to-globals.mjs', import.meta.url);

/**
 * Runs a file of tests with Jest's own runner and the modules of the compiled program, as Node loads them: each once for
 * all files of a worker, which is most of what a file costs when Jest loads them for each anew.
 */
export default async function run(globalConfig, config, environment, runtime, testPath, sendMessageToJest) {
  const storages = [];
  const ofNode = {
    requireInternalModule: (path) => requireAnew(path, storages),
    requireModule: require,
    setGlobalsForRuntime(globals) {
      runtime.setGlobalsForRuntime(globals);
      lend(runtime.requireModuleOrMock(testPath, '@jest/globals'));
    },
    unstable_shouldLoadAsEsm: () => true,
    unstable_importModule: (path) => import(compiled(path, config.rootDir)),
    enterTestCode: () => runtime.enterTestCode(),
    leaveTestCode: () => runtime.leaveTestCode(),
  };
  try {
    return await circus.default(globalConfig, config, environment, ofNode, testPath, sendMessageToJest);
  } finally {
    for (const storage of storages) storage.disable();
    for (const key of Object.getOwnPropertySymbols(globalThis).filter(isOfCircus)) delete globalThis[key];
  }
}

/** circus holds the tests of one file: each file has its own. Its storages would make every later promise dearer. */
function requireAnew(path, storages) {
  const { AsyncLocalStorage } = asyncHooks;
  asyncHooks.AsyncLocalStorage = class extends AsyncLocalStorage {
    constructor() {
      super();
      storages.push(this);
    }
  };
  try {
    delete require.cache[path];
    return require(path);
  } finally {
    asyncHooks.AsyncLocalStorage = AsyncLocalStorage;
  }
}

/** What circus leaves in the global object: the tests and their handlers, and what `jest.setTimeout` set. */
function isOfCircus({ description }) {
  return ['JEST_STATE_SYMBOL', 'EVENT_HANDLERS', 'TEST_TIMEOUT_SYMBOL', 'RETRY_TIMES_SETTER'].includes(description);
}

function compiled(testPath, root) {
  return pathToFileURL(join(root, 'dist', relative(root, testPath).replace(/\.ts$/, '.js'))).href;
}
