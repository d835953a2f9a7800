import { OrganizationRegistered, ProposalPublished } from '#contracts';
import { describe, expect, it } from '@jest/globals';
import { findableInitiative, findableOrganization } from './findable.js';

describe('what a saved search finds', () => {
  it('is an initiative by what it is about and whom it seeks, and in the country and the region around its place', () => {
    const { content } = ProposalPublished.example;
    const [seat] = content.seats;
    if (!seat) throw new Error('the example seeks somebody');
    const seats = [seat, { ...seat, constituency: 'government_national', alsoAdmits: ['government_local', 'workers'] }];
    const { records, codes } = findableInitiative({ ...content, places: ['CR-A'], seats }, 'lead');
    expect(records).toBe('initiatives');
    expect(codes.places?.slice(0, 3)).toEqual(['CR-A', 'CR', 'm49_013']);
    expect(codes.constituencies).toEqual(['workers', 'government_national', 'government_local']);
    expect(codes).toMatchObject({ themes: ['fair_recruitment'], corridors: ['NI-CR'], offers: ['policy_advocacy'] });
  });

  it('is an organisation by its own constituency and what it offers', () => {
    const { records, codes } = findableOrganization(OrganizationRegistered.example.profile, 'own');
    expect(records).toBe('organizations');
    expect(codes).toMatchObject({ constituencies: ['workers'], offers: ['training'], themes: ['fair_recruitment'] });
    expect(codes.kinds).toBeUndefined();
  });
});
