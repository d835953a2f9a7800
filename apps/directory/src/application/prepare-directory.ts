import { Config } from '#config';
import { UnitOfWork } from '#persistence';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { SigningKeyRotation } from './access/signing-key-rotation.js';
import { OpenFirstSecretariat } from './account/open-first-secretariat.js';

/** Before anybody is served: a signing key, and somebody who can sign in. */
@Injectable()
export class PrepareDirectory implements OnApplicationBootstrap {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly rotation: SigningKeyRotation,
    private readonly secretariat: OpenFirstSecretariat,
    private readonly config: Config,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.unitOfWork.run((tx) => this.rotation.begin(tx));
    await this.unitOfWork.run((tx) => this.secretariat.run(this.config, tx));
  }
}
