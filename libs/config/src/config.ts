import { Transform } from 'class-transformer';
import {
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  IsUrl,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { Key } from './key.js';
import { IsPrivateKey } from './private-key.js';

const web = { require_tld: false, require_host: true, allow_underscores: true, require_protocol: true };
const IsWebAddress = (): PropertyDecorator =>
  IsUrl({ ...web, protocols: ['http', 'https'] }, { message: 'must be an http:// or https:// address' });

/** Where all paths begin: links are made of it and a path. */
const origin = /^https?:\/\/[^/?#]+$/i;

const address = String.raw`[^\s@<>()[\]\\,;:"]{1,64}@[A-Za-z0-9.-]{1,255}`;
/** One mailbox, with a name before it or without; a list would be sent to the server as no sender at all. */
const sender = new RegExp(String.raw`^(${address}|([^@<>()[\]\\,;:"\r\n]*|"[^"\\\r\n]*"[ ]?)<${address}>)$`);

/** Every key of the environment, once: name, meaning, default and limits. */
export class Config {
  @Key('`production` refuses the manual clock and the defaults that are for one developer only.')
  @IsIn(['production', 'development', 'test'])
  NODE_ENV: 'production' | 'development' | 'test' = 'development';

  @Key('Address to listen on.')
  @IsString()
  @MinLength(1)
  HOST = '127.0.0.1';

  @Key('Port to listen on; 0 takes a free one.')
  @IsInt()
  @Min(0)
  @Max(65535)
  PORT = 3000;

  @Key('Connection string of a MongoDB replica set; transactions and change streams need one.')
  @Matches(/^mongodb(\+srv)?:\/\/./, { message: 'must be a mongodb:// or mongodb+srv:// address' })
  MONGODB_URI!: string;

  @Key('Databases are called `<prefix>_<service>`.')
  @Matches(/^[a-z][a-z0-9_]{0,30}$/, { message: 'must be lower-case letters, digits and _, at most 31' })
  MONGODB_DATABASE_PREFIX = 'alianza';

  @Key('Where events travel: `mongo`, inside one process, or `kafka`, between processes.')
  @IsIn(['mongo', 'kafka'])
  ALIANZA_EVENT_LOG: 'mongo' | 'kafka' = 'mongo';

  @Key('Kafka brokers, `host:port` separated by commas; needed with `ALIANZA_EVENT_LOG=kafka`.')
  @ValidateIf((config: Config) => config.ALIANZA_EVENT_LOG === 'kafka')
  @Matches(/^[^\s,:]+:\d+(,[^\s,:]+:\d+)*$/, { message: 'must be host:port, separated by commas' })
  KAFKA_BROKERS = '';

  @Key('Put before the names of topics and groups, so that several installations share a broker.')
  @Matches(/^([a-z][a-z0-9-]{0,30}\.)?$/, { message: 'must be empty or end in a dot, such as `test.`' })
  KAFKA_PREFIX = '';

  @Key('Consumers that say nothing for this long are replaced, in milliseconds.')
  @IsInt()
  @Min(1000)
  @Max(60000)
  KAFKA_SESSION_TIMEOUT_MS = 6000;

  @Key('How long the holder of a lease (relay, event log, mails) may be silent, in milliseconds.')
  @IsInt()
  @Min(500)
  @Max(60000)
  ALIANZA_LEASE_MS = 4000;

  @Key(
    'Deployment secret, at least 32 characters: encrypts contacts, signing keys and webhook secrets, signs cursors.',
    {
      secret: true,
    },
  )
  @MinLength(32, { message: 'must be at least 32 characters; make one with `openssl rand -base64 36`' })
  ALIANZA_SECRET!: string;

  @Key(
    'Ed25519 key that signs the end of each alliance’s audit chain, PEM in base64; without it one is derived from ' +
      '`ALIANZA_SECRET`. Whoever can write to the database must not have it.',
    { secret: true },
  )
  @IsPrivateKey('ed25519')
  @IsOptional()
  ALIANZA_AUDIT_KEY?: string;

  @Key('E-mail address of the first secretariat account, made at a start of the directory while nobody has one.')
  @IsEmail({ require_tld: false, allow_utf8_local_part: false })
  @IsOptional()
  ALIANZA_ADMIN_EMAIL?: string;

  @Key('Password of the first secretariat account; without it a code to set one is mailed.', { secret: true })
  @MinLength(12)
  @MaxLength(200)
  @IsOptional()
  ALIANZA_ADMIN_PASSWORD?: string;

  @Key('`system`, or `manual`: real time plus an offset that `POST /v1/operations/directory/clock` advances.')
  @IsIn(['system', 'manual'])
  ALIANZA_CLOCK: 'system' | 'manual' = 'system';

  @Key('The address under which people reach this installation, for links in mails; must be given in production.')
  @Matches(origin, { message: 'must be an http:// or https:// address without a path' })
  @IsWebAddress()
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.replace(/\/+$/, '') : value))
  ALIANZA_PUBLIC_URL = 'http://127.0.0.1:3000';

  @Key(
    'SMTP server, `smtp://user:password@host:port`; without it `npm start` shows mails at /mail, and in production or in a ' +
      'service alone they wait for it.',
    { secret: true },
  )
  @Matches(/^smtps?:\/\/./, { message: 'must be an smtp:// or smtps:// address' })
  @IsOptional()
  SMTP_URL?: string;

  @Key('Sender of all mails: one address, with a name before it or without; must be given in production.')
  @Matches(sender, { message: 'must be one address, such as `Alianza <no-reply@alianza.example>`' })
  MAIL_FROM = 'Alianza <no-reply@alianza.example>';

  @Key(
    'RSA key that signs mails (DKIM), PEM in base64; its public part stands in the DNS of the domain of `MAIL_FROM`. ' +
      'Without it mails are not signed.',
    { secret: true },
  )
  @IsPrivateKey('rsa')
  @IsOptional()
  MAIL_DKIM_KEY?: string;

  @Key('Under which name the public part of `MAIL_DKIM_KEY` stands: `<selector>._domainkey.<domain>`.')
  @Matches(/^[a-z0-9][a-z0-9-]{0,62}$/, { message: 'must be lower-case letters, digits and -, at most 63' })
  MAIL_DKIM_SELECTOR = 'alianza';

  @Key(
    'Hosts (`host` or `host:port`, separated by commas) that webhooks may reach though they are not public: a receiver ' +
      'in your own network, or on your own machine.',
  )
  @Matches(/^([a-z0-9.-]+(:\d+)?(,[a-z0-9.-]+(:\d+)?)*)?$/, {
    message: 'must be host or host:port, separated by commas',
  })
  ALIANZA_WEBHOOK_HOSTS = '';

  @Key('How much is logged.')
  @IsIn(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'])
  LOG_LEVEL: 'fatal' | 'error' | 'warn' | 'info' | 'debug' | 'trace' | 'silent' = 'info';

  @Key('Where traces go (OTLP over HTTP); without it none are made.')
  @IsWebAddress()
  @IsOptional()
  OTEL_EXPORTER_OTLP_ENDPOINT?: string;

  @Key('Failed sign-ins allowed for one account or one address in a quarter of an hour.')
  @IsInt()
  @Min(1)
  @Max(100000)
  ALIANZA_SIGN_IN_LIMIT = 10;

  @Key('The organisations that this process of matching holds, one part of several: `1/2`, or all of them.')
  @Matches(/^(1\/1|[12]\/2|[1-3]\/3|[1-4]\/4|[1-5]\/5|[1-6]\/6|[1-7]\/7|[1-8]\/8)$/, {
    message: 'must be one part of at most eight, such as `1/2`',
  })
  MATCHING_SHARE = '1/1';

  @Key('Addresses of the processes of matching that hold the other shares, separated by commas.')
  @ValidateIf(({ MATCHING_SHARE, MATCHING_PEERS }: Config) => !/\/1$/.test(MATCHING_SHARE) || MATCHING_PEERS !== '')
  @Matches(/^https?:\/\/[^\s,]+(,https?:\/\/[^\s,]+)*$/, {
    message: 'must be http:// or https:// addresses, separated by commas',
  })
  MATCHING_PEERS = '';

  @Key('Crash point of the fault campaign (`<name>:<marker file>`); refused in production.')
  @IsString()
  @IsOptional()
  ALIANZA_CRASH_POINT?: string;
}
