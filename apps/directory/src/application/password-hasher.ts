import { Injectable } from '@nestjs/common';
import { Algorithm, hash, type Options, verify } from '@node-rs/argon2';

/** The least that OWASP's password storage cheat sheet asks of argon2id: 19 MiB, two passes. */
const cost: Options = { algorithm: 2 satisfies Algorithm.Argon2id, memoryCost: 19_456, timeCost: 2, parallelism: 1 };

@Injectable()
export class PasswordHasher {
  private readonly nobodysHash = hash('the password of nobody', cost);

  /** @returns argon2id in PHC form */
  async hash(password: string): Promise<string> {
    return hash(password, cost);
  }

  /** Takes as long for an account that does not exist, or has no password, as for one that does. */
  async matches(passwordHash: string | undefined, password: string): Promise<boolean> {
    const matches = await verify(passwordHash ?? (await this.nobodysHash), password);
    return matches && passwordHash !== undefined;
  }
}
