import { describe, expect, it } from '@jest/globals';
import { labelLanguages } from '#taxonomy';
import type { Finding } from '../../domain/composition/findings.js';
import { sayFinding } from './say-finding.js';

const findings: readonly Finding[] = [1, 2].flatMap((count): readonly Finding[] => [
  { rule: 'migrants_voice', required: true, count },
  { rule: 'corridor_end', corridor: 'NI-CR', countries: ['NI'], required: false, count },
  { rule: 'country', country: 'CR', constituency: 'workers', required: true, count },
  { rule: 'equal_footing', constituency: 'employers', required: false, count },
]);

describe.each(labelLanguages)('what a rule lacks, in %s', (language) => {
  it.each(findings)('$rule, $count', (finding) => {
    expect(sayFinding(finding, language)).toMatch(/^[^{}#_]+\.$/);
  });
});

it('says who is missing where', () => {
  const finding: Finding = { rule: 'corridor_end', corridor: 'NI-CR', countries: ['NI'], required: false, count: 1 };
  expect(sayFinding(finding, 'en')).toBe(
    'The corridor Nicaragua → Costa Rica lacks an organisation with a vote at work at this end: Nicaragua.',
  );
});
