import { describe, expect, it } from '@jest/globals';
import { type AuditLink, type ChainHead, chainStart, digestOf, hashOf, linkTo } from './chain.js';
import { checkChain, type FoundAlliance, type FoundDocument } from './check-chain.js';

const allianceId = 'alliance';
const signed = (id: string, { number, hash }: { number: number; hash: string }): string =>
  `${id}/${number}/${hash}/key`;
const isSigned = (id: string, head: ChainHead): boolean => head.signature === signed(id, head);

const documentOf = (version: number): FoundDocument => {
  return { kind: 'alliance', id: allianceId, version, digest: digestOf({ version }) };
};

/** An alliance that changed so many times, as nobody has touched it. */
function sound(length: number): Required<Pick<FoundAlliance, 'head'>> & FoundAlliance {
  const links: AuditLink[] = [];
  for (let version = 1; version <= length; version++) {
    const facts = [{ of: 'alliance', event: { type: 'invitation-seen', at: '2027-01-01T00:00:00.000Z' } }];
    const changes = [{ ...documentOf(version), differences: [] }];
    links.push(
      linkTo(links.at(-1) ?? chainStart, { allianceId, version, at: facts[0]?.event.at ?? '', facts, changes }),
    );
  }
  const { number, hash } = links.at(-1) ?? chainStart;
  const head = { number, hash, signature: signed(allianceId, { number, hash }) };
  return { allianceId, links, head, documents: [documentOf(length)] };
}

const flawsOf = (found: FoundAlliance): readonly string[] =>
  checkChain(found, isSigned).map(({ flaw, number, document }) =>
    [flaw, number ?? document?.kind].filter(Boolean).join(' '),
  );

/** The record with another text under its place, and whatever hash suits it. */
const forged = (link: AuditLink, from: string, to: string): AuditLink => {
  const content = link.content.replace(from, to);
  return { ...link, content, hash: hashOf({ previous: link.previous, content }) };
};

describe('an audit chain', () => {
  const found = sound(6);
  const { links, head } = found;
  const withLinks = (changed: readonly (AuditLink | undefined)[]): FoundAlliance => {
    return { ...found, links: changed.flatMap((link) => link ?? []) };
  };
  const at = (number: number): AuditLink => links[number - 1] as AuditLink;
  const replaced = (...others: readonly AuditLink[]): FoundAlliance =>
    withLinks(links.map((link) => others.find(({ number }) => number === link.number) ?? link));

  it('that nobody touched has no flaw', () => {
    for (const length of [1, 2, 6]) expect(flawsOf(sound(length))).toEqual([]);
  });

  it.each([1, 3, 6])('tells that record %i was changed, with or without a hash that suits', (number) => {
    const plain = { ...at(number), content: at(number).content.replace('seen', 'declined') };
    expect(flawsOf(replaced(plain))).toEqual([`changed ${number}`]);
    expect(flawsOf(replaced(forged(at(number), 'seen', 'declined')))).toEqual([`changed ${number}`]);
  });

  it.each([1, 2, 5])('tells that record %i was removed', (number) => {
    expect(flawsOf(withLinks(links.filter((link) => link.number !== number)))).toEqual([`removed ${number + 1}`]);
  });

  it('tells that two records changed places', () => {
    const swap = (one: AuditLink, { number }: AuditLink): AuditLink => ({ ...one, number });
    const flaws = flawsOf(replaced(swap(at(3), at(4)), swap(at(4), at(3))));
    expect(flaws).toEqual(['reordered 3', 'reordered 4', 'changed 4']);
  });

  it('tells that its last records are gone, also when the end was set back without the key', () => {
    const { documents } = found;
    expect(flawsOf(withLinks(links.slice(0, 4)))).toContain('truncated 4');
    const { number, hash } = at(4);
    const setBack = { ...withLinks(links.slice(0, 4)), head: { number, hash, signature: head.signature }, documents };
    expect(flawsOf(setBack)).toEqual(['signature 4', 'document_changed alliance']);
  });

  it('tells that it was written anew from a record on', () => {
    const written = [...links.slice(0, 4)];
    for (const link of links.slice(4)) {
      const previous = written.at(-1)?.hash ?? '';
      written.push({ ...forged({ ...link, previous }, 'seen', 'declined') });
    }
    expect(flawsOf(withLinks(written))).toEqual(['changed 6']);
  });

  it('tells that everything was set back to an earlier day, by a head that was noted since', () => {
    const earlier = sound(4);
    expect(flawsOf(earlier)).toEqual([]);
    expect(flawsOf({ ...earlier, noted: head })).toEqual(['rewritten 6']);
    expect(flawsOf({ ...found, noted: at(4) })).toEqual([]);
  });

  it('tells that a document was changed, removed or added behind it', () => {
    expect(flawsOf({ ...found, documents: [{ ...documentOf(6), digest: digestOf({ version: 'other' }) }] })).toEqual([
      'document_changed alliance',
    ]);
    expect(flawsOf({ ...found, documents: [] })).toEqual(['document_removed alliance']);
    const meeting = { kind: 'meeting', id: 'm', version: 1, digest: digestOf({}) } as const;
    expect(flawsOf({ ...found, documents: [...found.documents, meeting] })).toEqual(['document_unrecorded meeting']);
  });

  it('is missed when it or its end is gone, and is of no other alliance', () => {
    const { head: _, ...headless } = found;
    expect(flawsOf({ ...headless, links: [] })).toEqual(['no_chain']);
    expect(flawsOf(headless)).toEqual(['no_head 6']);
    expect(flawsOf({ ...found, allianceId: 'other' })).toEqual(['signature 6']);
  });

  it('has digests of documents whatever the order of their keys', () => {
    expect(digestOf({ a: 1, b: { c: [1, 2], d: null } })).toBe(digestOf({ b: { d: null, c: [1, 2] }, a: 1 }));
    expect(digestOf({ a: [1, 2] })).not.toBe(digestOf({ a: [2, 1] }));
  });
});
