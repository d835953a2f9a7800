import { ConcurrentChange, type Tx } from '#persistence';
import { Injectable } from '@nestjs/common';
import { InjectModel } from '@nestjs/mongoose';
import { Model, trusted } from 'mongoose';
import type { RefreshToken, Session } from '../domain/access/session.js';
import { RefreshTokenDocument, SessionDocument } from './session.schema.js';

@Injectable()
export class SessionsRepository {
  constructor(
    @InjectModel(SessionDocument.name) private readonly sessions: Model<SessionDocument>,
    @InjectModel(RefreshTokenDocument.name) private readonly refreshTokens: Model<RefreshTokenDocument>,
  ) {}

  async find(id: string, tx: Tx): Promise<Session | undefined> {
    const row = await this.sessions.findById(id, undefined, { session: tx.session }).lean();
    if (!row) return undefined;
    const { _id, ...session } = row;
    return { id: _id, ...session };
  }

  async add({ id, ...session }: Session, tx: Tx): Promise<void> {
    await this.sessions.create([{ _id: id, ...session }], { session: tx.session });
  }

  async findRefreshToken(hash: string, tx: Tx): Promise<RefreshToken | undefined> {
    const row = await this.refreshTokens.findById(hash, undefined, { session: tx.session }).lean();
    if (!row) return undefined;
    const { _id, ...token } = row;
    return { id: _id, ...token };
  }

  async addRefreshToken({ id, ...token }: RefreshToken, tx: Tx): Promise<void> {
    await this.refreshTokens.create([{ _id: id, ...token }], { session: tx.session });
  }

  /** @throws ConcurrentChange when it was used at the same time */
  async useRefreshToken(token: RefreshToken, now: Date, tx: Tx): Promise<void> {
    const unused = { _id: token.id, usedAt: trusted({ $exists: false }) };
    const { matchedCount } = await this.refreshTokens.updateOne(
      unused,
      { $set: { usedAt: now } },
      { session: tx.session },
    );
    if (matchedCount === 0) throw new ConcurrentChange('refresh token');
  }

  /** @returns whether there was such a session */
  async end(sessionId: string, tx: Tx): Promise<boolean> {
    await this.refreshTokens.deleteMany({ sessionId }, { session: tx.session });
    const { deletedCount } = await this.sessions.deleteOne({ _id: sessionId }, { session: tx.session });
    return deletedCount > 0;
  }

  async endAll(personId: string, tx: Tx): Promise<void> {
    const sessions = await this.sessions.find({ personId }, { _id: 1 }, { session: tx.session }).lean();
    for (const { _id } of sessions) await this.end(_id, tx);
  }
}
