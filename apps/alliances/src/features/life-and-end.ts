import { ConcludeAlliance } from '../application/conclude-alliance.js';
import { DissolveAlliance } from '../application/dissolve-alliance.js';
import { FollowUpPoints } from '../application/follow-up-points.js';
import { KeepAlive } from '../application/keep-alive.js';
import { SetHealth } from '../application/set-health.js';
import { DissolutionController } from '../http/ending/dissolution.controller.js';
import { EndingController } from '../http/ending/ending.controller.js';
import { OpenPointsController } from '../http/ending/open-points.controller.js';
import { HealthController } from '../http/health.controller.js';
import { LifeController } from '../http/life.controller.js';
import type { Feature } from './feature.js';

/** Whether it still moves, and how it ends. */
export const lifeAndEnd: Feature = {
  controllers: [HealthController, LifeController, EndingController, OpenPointsController, DissolutionController],
  providers: [ConcludeAlliance, DissolveAlliance, FollowUpPoints, KeepAlive, SetHealth],
};
