import { expect, it } from '@jest/globals';
import type { mongo } from 'mongoose';
import { QueuedWrites } from './queued-writes.js';
import { defineReadModel } from './read-model.js';

it('writes each read model once, in order, without what was cut', async () => {
  const [a, b] = [defineReadModel<{ _id: number }>('a'), defineReadModel<{ _id: number }>('b')];
  const writes = new QueuedWrites();
  const insert = (model: typeof a, _id: number): void => writes.write(model, { insertOne: { document: { _id } } });
  insert(a, 1);
  insert(b, 2);
  const { length } = writes;
  insert(a, 3);
  writes.cutTo(length);
  insert(a, 4);
  const done: unknown[] = [];
  const collectionOf = ({ name }: { readonly name: string }): mongo.Collection =>
    ({ bulkWrite: async (operations: unknown[]) => done.push([name, operations]) }) as unknown as mongo.Collection;
  await writes.flush(collectionOf, {} as mongo.ClientSession);
  const ids = (...all: number[]) => all.map((_id) => ({ insertOne: { document: { _id } } }));
  expect(done).toEqual([
    ['a', ids(1, 4)],
    ['b', ids(2)],
  ]);
});
