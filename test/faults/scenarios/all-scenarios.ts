import type { CrashCycle } from '../plan.js';
import { killScenarios } from './kills.js';
import type { Scenario } from './scenario.js';

/** In the order in which they are played on one system. */
export const allScenarios = (plan: readonly CrashCycle[]): readonly Scenario[] => [...killScenarios(plan)];
