import { type Caller, notFound } from '#http';
import { Injectable } from '@nestjs/common';
import { AlliancesRepository } from '../persistence/alliances.repository.js';
import type { StoredAlliance } from '../persistence/stored-alliance.js';
import { readersOf } from './acting.js';
import type { MayKnow } from './may-know.js';

@Injectable()
export class ReadAlliance {
  constructor(private readonly alliances: AlliancesRepository) {}

  /** @throws Problem 404 for what the caller may not know of */
  async execute(id: string, caller: Caller, may: MayKnow): Promise<StoredAlliance> {
    const stored = await this.alliances.find(id);
    if (!stored || !may(stored, readersOf(caller))) throw notFound();
    return stored;
  }
}
