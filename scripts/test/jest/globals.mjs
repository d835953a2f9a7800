let lent = {};

/** From now on the functions are those of this file of tests. */
export function lend(globals) {
  lent = globals;
}

/** Helpers import a function once for all files of a worker: it stands for the one of the file that is being run. */
const current = (name) =>
  new Proxy(() => {}, {
    apply: (_, __, args) => lent[name](...args),
    get: (_, key) => lent[name][key],
  });

export const describe = current('describe');
export const it = current('it');
export const expect = current('expect');
export const beforeAll = current('beforeAll');
export const beforeEach = current('beforeEach');
export const afterEach = current('afterEach');
export const afterAll = current('afterAll');
export const jest = current('jest');
