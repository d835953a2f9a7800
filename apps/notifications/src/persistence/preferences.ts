import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import type { Tx } from '#persistence';
import { Model, trusted } from 'mongoose';
import { type PersonChoices, untouchedChoices } from '../domain/mailing/preferences.js';
import { InboxDocument } from './inbox.schema.js';

/** How a person wants to be told. */
export interface KeptPreferences {
  readonly choices: PersonChoices;
  /** 1 for who never changed them. */
  readonly version: number;
  /** Mark of the address that was refused for good. */
  readonly refusedAddress?: string;
}

/** Of who never chose anything. */
export const untouchedPreferences: KeptPreferences = { choices: untouchedChoices, version: 1 };

@Injectable()
export class Preferences {
  constructor(@InjectModel(InboxDocument.name) private readonly inboxes: Model<InboxDocument>) {}

  async of(personId: string, tx?: Tx): Promise<KeptPreferences> {
    const inbox = await this.inboxes.findById(personId, undefined, { session: tx?.session }).lean();
    return inbox ? preferencesIn(inbox) : untouchedPreferences;
  }

  /** Of those who have an inbox. */
  async ofAll(personIds: readonly string[], { session }: Tx): Promise<ReadonlyMap<string, KeptPreferences>> {
    const found = await this.inboxes.find({ _id: trusted({ $in: [...personIds] }) }, undefined, { session }).lean();
    return new Map(found.map((inbox) => [inbox._id, preferencesIn(inbox)]));
  }

  async replace(
    personId: string,
    { email, ...choices }: PersonChoices,
    version: number,
    { session }: Tx,
  ): Promise<void> {
    const change = { $set: { email, choices, preferencesVersion: version } };
    await this.inboxes.updateOne({ _id: personId }, change, { upsert: true, session });
  }

  /** @returns false when that was known already */
  async refuse(personId: string, refusedAddress: string, { session }: Tx): Promise<boolean> {
    const change = { $set: { refusedAddress } };
    const { modifiedCount, upsertedCount } = await this.inboxes.updateOne({ _id: personId }, change, {
      upsert: true,
      session,
    });
    return modifiedCount + upsertedCount > 0;
  }

  /** The address is written to again, until it is refused again. */
  async acceptAddress(personId: string, { session }: Tx): Promise<void> {
    await this.inboxes.updateOne({ _id: personId }, { $unset: { refusedAddress: 1 } }, { session });
  }
}

export function preferencesIn({ email, choices, preferencesVersion, refusedAddress }: InboxDocument): KeptPreferences {
  // The same for all who never chose anything, so that one sees that they are.
  if (email === undefined && !choices && preferencesVersion === undefined && !refusedAddress)
    return untouchedPreferences;
  return {
    choices: { ...untouchedChoices, ...choices, email: email ?? true },
    version: preferencesVersion ?? 1,
    ...(refusedAddress && { refusedAddress }),
  };
}
