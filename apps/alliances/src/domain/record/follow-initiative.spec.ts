import { describe, expect, it } from '@jest/globals';
import { policyOf } from '../alliance/alliance.js';
import { RecordScenario } from '../testing/record-scenario.js';
import { desk, seat } from '../testing/scenario.js';
import { conduct, type Order } from './conduct.js';

describe('the seats that a revised initiative seeks', () => {
  it('are taken up by rule also while the coordination rests; what its table would set is not', () => {
    const scenario = new RecordScenario();
    scenario.does({ to: 'alliance', command: { type: 'suspend-organization', organizationId: 'council' } });
    const { seats, rules } = policyOf(scenario.record.alliance);
    const policy = { seats: [...seats, seat('academia', 'academia')], rules };
    const revise = (origin: 'table' | 'initiative'): Order => {
      return { to: 'alliance', command: { type: 'revise-composition', by: desk('council'), policy, origin } };
    };
    expect(conduct(scenario.record, revise('table'), scenario.context())).toMatchObject({
      accepted: false,
      refusal: { code: 'organization_suspended' },
    });
    expect(scenario.followsOf(revise('initiative'))).toEqual(['composition-revised']);
  });
});
