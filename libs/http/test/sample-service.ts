import { MessagingModule } from '#messaging';
import { ConcurrentChange, Connection, UnitOfWork } from '#persistence';
import { Body, Controller, Get, HttpCode, Inject, Injectable, Module, Patch, Post, Query } from '@nestjs/common';
import type { mongo } from 'mongoose';
import { v7 as uuid } from 'uuid';
import {
  AnonymousAllowed,
  Audit,
  Caller,
  Code,
  Codes,
  conflict,
  CurrentCaller,
  Cursors,
  DocsModule,
  HttpModule,
  Id,
  IdParam,
  IfMatch,
  Int,
  IsoDate,
  mapPage,
  Nested,
  NestedList,
  notFound,
  OneOf,
  type Page,
  PageQuery,
  Public,
  PersonsOnly,
  RateLimited,
  RequiresIdempotencyKey,
  SecretInReply,
  staleVersion,
  Text,
  TextByLanguageField,
} from '../src/index.js';

class Seat {
  @Code('constituencies') constituency!: string;
  @Int(1, 5) count!: number;
}

class Resources {
  @OneOf(['to_be_defined', 'secured']) status!: string;
}

class CreateSample {
  @TextByLanguageField(50) title!: Record<string, string>;
  @Text(20) name!: string;
  @Codes('themes', { max: 3 }) themes!: string[];
  @Codes('places', { optional: true }) places?: string[];
  @NestedList(() => Seat, 3) lookingFor!: Seat[];
  @Nested(() => Resources) resources!: Resources;
  @IsoDate({ optional: true }) closesOn?: string;
  @Id({ optional: true }) derivedFrom?: string;
}

class ReviseSample {
  @Text(20) name!: string;
}

class SampleQuery extends PageQuery {
  @Text(20, { optional: true }) name?: string;
}

interface SampleRow {
  readonly _id: string;
  readonly owner: string;
  readonly name: string;
  readonly state: 'draft' | 'published';
  readonly version: number;
}

export interface SampleView extends Omit<SampleRow, '_id'> {
  readonly id: string;
}

const toView = ({ _id, ...row }: SampleRow): SampleView => ({ id: _id, ...row });

@Injectable()
export class Samples {
  /** Holds commands back, so that two can be in hand at once. */
  gate: Promise<void> = Promise.resolve();

  constructor(
    readonly unitOfWork: UnitOfWork,
    @Inject(Connection) private readonly connection: Connection,
    private readonly audit: Audit,
  ) {}

  get rows(): mongo.Collection<SampleRow> {
    return this.database.collection<SampleRow>('samples');
  }

  get database(): mongo.Db {
    return this.connection.getClient().db(this.connection.name);
  }

  create(name: string, owner: string): Promise<SampleView> {
    return this.unitOfWork.run(async (tx) => {
      const row: SampleRow = { _id: uuid(), owner, name, state: 'draft', version: 1 };
      await this.rows.insertOne(row, { session: tx.session });
      await this.audit.record(tx, { action: 'sample_created', subject: row._id });
      await this.gate;
      return toView(row);
    });
  }

  async find(id: string, owner: string): Promise<SampleRow> {
    const row = await this.rows.findOne({ _id: id, owner });
    if (!row) throw notFound();
    return row;
  }

  async change(id: string, version: number, change: Partial<SampleRow>): Promise<SampleView> {
    return this.unitOfWork.run(async ({ session }) => {
      const update = { $set: change, $inc: { version: 1 } };
      const row = await this.rows.findOneAndUpdate({ _id: id, version }, update, { session, returnDocument: 'after' });
      if (!row) throw new ConcurrentChange('sample');
      return toView(row);
    });
  }
}

@Controller('v1/samples')
class SamplesController {
  constructor(
    private readonly samples: Samples,
    private readonly cursors: Cursors,
  ) {}

  @Post()
  @RequiresIdempotencyKey()
  @SecretInReply('secret')
  async create(
    @Body() { name }: CreateSample,
    @CurrentCaller() caller: Caller,
  ): Promise<SampleView & { secret: string }> {
    return { ...(await this.samples.create(name, caller.actingOrganization())), secret: 'shown once' };
  }

  @Get()
  async list(@Query() query: SampleQuery, @CurrentCaller() caller: Caller): Promise<Page<SampleView>> {
    const owner = caller.actingOrganization();
    const page = this.cursors.read<string>(query, { list: 'samples', caller });
    const filter = {
      owner,
      ...(query.name !== undefined && { name: query.name }),
      ...(page.after !== undefined && { _id: { $gt: page.after } }),
    };
    const rows = await this.samples.rows
      .find(filter)
      .sort({ _id: 1 })
      .limit(page.limit + 1)
      .toArray();
    return mapPage(
      page.of(rows, ({ _id }) => _id),
      toView,
    );
  }

  @Get(':id')
  async show(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<SampleView> {
    return toView(await this.samples.find(id, caller.actingOrganization()));
  }

  @Patch(':id')
  async revise(
    @IdParam() id: string,
    @IfMatch() version: number,
    @Body() { name }: ReviseSample,
    @CurrentCaller() caller: Caller,
  ): Promise<SampleView> {
    const row = await this.samples.find(id, caller.actingOrganization());
    if (row.version !== version) throw staleVersion();
    return this.samples.change(id, version, { name });
  }

  @Post(':id/publish')
  @HttpCode(200)
  async publish(@IdParam() id: string, @CurrentCaller() caller: Caller): Promise<SampleView> {
    const row = await this.samples.find(id, caller.actingOrganization());
    if (row.state !== 'draft') throw conflict('illegal_transition', { state: row.state });
    return this.samples.change(id, row.version, { state: 'published' });
  }
}

@Controller('v1/open')
class OpenController {
  @Public()
  @Get()
  open(): { open: boolean } {
    return { open: true };
  }

  @AnonymousAllowed()
  @Get('who')
  who(@CurrentCaller() caller: Caller | undefined): { personId: string | null } {
    return { personId: caller?.personId ?? null };
  }

  @AnonymousAllowed()
  @PersonsOnly()
  @Get('mine')
  mine(@CurrentCaller() caller: Caller | undefined): { personId: string | null } {
    return { personId: caller?.personId ?? null };
  }

  @Public()
  @RateLimited({ max: 2, perSeconds: 60 })
  @Get('limited')
  limited(): { open: boolean } {
    return { open: true };
  }

  @Public()
  @Get('broken')
  broken(): never {
    throw new TypeError('a secret detail of the implementation');
  }
}

/** A service as they all are, small enough to try every promise of libs/http on it. */
@Module({
  imports: [MessagingModule.forService('directory', { models: [] }), HttpModule.forService('directory'), DocsModule],
  controllers: [SamplesController, OpenController],
  providers: [Samples],
})
export class SampleModule {}
