import { applyDecorators } from '@nestjs/common';
import { ArrayMaxSize, IsArray, IsString, IsUUID, MaxLength } from 'class-validator';

/** A list of codes or short strings, bounded. Consumers read tolerantly: unknown codes are let through. */
export const Codes = (max: number, length = 64): PropertyDecorator =>
  applyDecorators(IsArray(), ArrayMaxSize(max), IsString({ each: true }), MaxLength(length, { each: true }));

/** A record's id: UUID, any version, since parties outside may bring their own. */
export const RecordId = (): PropertyDecorator => applyDecorators(IsUUID('all'));

export const RecordIds = (max: number): PropertyDecorator =>
  applyDecorators(IsArray(), ArrayMaxSize(max), IsUUID('all', { each: true }));

/** More than any table seats: whoever is invited or stands for a seat may be among them. */
const mostOfAlliance = 2_000;

/** Organisations of one alliance. */
export const OrganizationIds = (): PropertyDecorator => RecordIds(mostOfAlliance);
