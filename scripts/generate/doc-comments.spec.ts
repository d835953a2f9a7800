import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { firstSentence, readDocComments } from './doc-comments.js';

const source = `
/** A seat
 * at the table. */
@Schema()
export class Seat {
  /** Who holds it. */
  @Field() holder!: string;
  plain!: string;
}
`;

describe('doc comments', () => {
  it('are read of classes and members, decorated or not, on one line', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'alianza-comments-'));
    await writeFile(join(folder, 'seat.ts'), source);
    const comments = readDocComments([folder]);
    await rm(folder, { recursive: true });
    expect([...comments]).toEqual([
      ['Seat', 'A seat at the table.'],
      ['Seat.holder', 'Who holds it.'],
    ]);
  });

  it('give their first sentence', () => {
    expect(firstSentence('One initiative, by id. Hidden ones are 404.')).toBe('One initiative, by id.');
    expect(firstSentence('Moves to v1.2 of it')).toBe('Moves to v1.2 of it');
  });
});
