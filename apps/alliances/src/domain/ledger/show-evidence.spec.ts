import { describe, expect, it } from '@jest/globals';
import { CommitmentScenario } from '../testing/commitment-scenario.js';
import { desk } from '../testing/scenario.js';
import type { CommitmentCommand } from './commitment-commands.js';
import { mayReadEvidence } from './read-evidence.js';

describe('what shows a delivery', () => {
  it('is read by those named only where it is commercial, and they alone judge it', () => {
    const scenario = CommitmentScenario.in('planned');
    scenario.delivers('100', ['council']);
    const [evidence] = scenario.commitment.deliveries[0]?.evidence ?? [];
    if (!evidence) throw new Error('There is no evidence');
    const readers = ['council', 'chamber', 'union'].filter((id) =>
      mayReadEvidence(evidence, {}, scenario.commitment, [id]),
    );
    expect(readers).toEqual(['council', 'chamber']);
    expect(scenario.refusalIfAny(scenario.commandOf('judge-delivery'))).toMatchObject({
      code: 'not_entitled',
      subject: 'delivery',
    });
    expect(scenario.judges('validated', 'council')).toContain('commitment-delivered');
  });

  it('is shown to a further member by who reported it, in every piece, until somebody has judged it', () => {
    const scenario = CommitmentScenario.in('planned');
    const evidence = [['council'], [], ['council', 'union']].map((visibleTo) => {
      return { title: {}, url: 'https://papers.example/1', visibleTo };
    });
    scenario.does({ ...scenario.commandOf('report-delivery'), evidence } as CommitmentCommand);
    const show = (readerOrganizationId: string, who = 'chamber') => {
      return { ...scenario.commandOf('show-evidence'), by: desk(who), readerOrganizationId } as CommitmentCommand;
    };
    for (const who of ['council', 'union']) {
      expect(scenario.refusalIfAny(show('federation', who))).toMatchObject({
        code: 'not_entitled',
        subject: 'delivery',
      });
    }
    expect(scenario.refusalIfAny(show('stranger'))).toMatchObject({
      code: 'not_at_the_table',
      facts: { organizationId: 'stranger' },
    });
    for (const reads of ['council', 'chamber']) expect(scenario.does(show(reads))).toEqual([]);
    expect(scenario.does(show('union'))).toEqual(['evidence-shown']);
    expect(scenario.events.at(-1)).toMatchObject({ shown: { organizationId: 'union', among: ['council', 'union'] } });
    expect(scenario.commitment.deliveries[0]?.evidence.map(({ visibleTo }) => visibleTo)).toEqual([
      ['council', 'union'],
      [],
      ['council', 'union'],
    ]);
    expect(scenario.judges('validated', 'union')).toEqual(['delivery-validated']);
    expect(scenario.refusalIfAny(show('federation'))).toMatchObject({ subject: 'delivery', state: 'validated' });
  });

  it('of a former member is read, and shown to others, by who reported that it was delivered', () => {
    const scenario = CommitmentScenario.in('planned');
    scenario.setting = { ...scenario.setting, members: scenario.setting.members.filter((id) => id !== 'chamber') };
    const evidence = [{ title: {}, url: 'https://papers.example/1', visibleTo: ['union'] }];
    scenario.does({ ...scenario.commandOf('report-delivery'), by: desk('council'), evidence } as CommitmentCommand);
    const [delivery] = scenario.commitment.deliveries;
    const reads = (id: string) =>
      delivery?.evidence.every((one) => mayReadEvidence(one, delivery, scenario.commitment, [id]));
    expect([reads('council'), reads('union'), reads('federation')]).toEqual([true, true, false]);
    const show = scenario.commandOf('show-evidence');
    expect(scenario.refusalIfAny(show)?.code).toBe('not_entitled');
    expect(scenario.does({ ...show, by: desk('council') })).toEqual(['evidence-shown']);
  });
});
