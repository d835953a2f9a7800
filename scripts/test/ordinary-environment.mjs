import { constants, createContext } from 'node:vm';
import { TestEnvironment } from 'jest-environment-node';

/** Jest gives its own of these to tests, since Node hands out objects of them that it made elsewhere. */
const ofNode = ['Buffer', 'ArrayBuffer', 'Uint8Array'];
const tracesLimit = 100;

/**
 * Jest's environment of Node with an ordinary global object. In Jest's own, each look at `Math`, `Map` or `process` goes
 * through interceptors of a context and through a proxy, which takes a hundred times as long as any program's: half of
 * what tests compute was that.
 */
export default class OrdinaryEnvironment extends TestEnvironment {
  constructor(config, context) {
    super(config, context);
    const ordinary = createContext(constants.DONT_CONTEXTIFY);
    const own = new Set(Reflect.ownKeys(ordinary).filter((key) => !ofNode.includes(key)));
    for (const key of Reflect.ownKeys(this.global)) {
      if (!own.has(key)) Object.defineProperty(ordinary, key, lent(this.global, key, ordinary));
    }
    ordinary.global = ordinary;
    ordinary.Error.stackTraceLimit = tracesLimit;
    for (const name of ['dispose', 'asyncDispose']) ordinary.Symbol[name] ??= this.global.Symbol[name];
    this.global = ordinary;
    this.context = ordinary;
    this.moduleMocker = new this.moduleMocker.constructor(ordinary);
    this.fakeTimersModern = new this.fakeTimersModern.constructor({ config: config.projectConfig, global: ordinary });
  }
}

/** What Jest gets ready when it is asked for is asked for as late here. */
function lent(from, key, to) {
  const { enumerable, configurable, ...rest } = Object.getOwnPropertyDescriptor(from, key);
  if (!configurable || !rest.get) return { enumerable, configurable, ...rest };
  const keep = (value) => Object.defineProperty(to, key, { enumerable, configurable, writable: true, value });
  return {
    enumerable,
    configurable,
    get() {
      keep(from[key]);
      return to[key];
    },
    set: keep,
  };
}
