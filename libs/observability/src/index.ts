export { type Actor, currentContext, type ExecutionContext, runInContext } from './execution-context.js';
