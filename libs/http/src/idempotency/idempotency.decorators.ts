import { applyDecorators, SetMetadata } from '@nestjs/common';
import { ApiHeader } from '@nestjs/swagger';

export const KEY_REQUIRED = 'alianza:idempotency-key-required';
export const SECRET_FIELDS = 'alianza:secret-fields';

/** Refuses the command without `Idempotency-Key`; every other POST honours the key when it is given. */
export const RequiresIdempotencyKey = (): MethodDecorator =>
  applyDecorators(
    SetMetadata(KEY_REQUIRED, true),
    ApiHeader({
      name: 'Idempotency-Key',
      required: true,
      description:
        'Chosen by the client, 8 to 128 visible ASCII characters; the same key within 24 h replays the reply.',
      schema: { type: 'string', minLength: 8, maxLength: 128 },
    }),
  );

/** Fields of the reply that are shown once: they are not stored, so a replay leaves them out. */
export const SecretInReply = (...fields: readonly string[]): MethodDecorator => SetMetadata(SECRET_FIELDS, fields);
