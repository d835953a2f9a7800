import { applyDecorators, Controller, UseInterceptors } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { RefusalsInterceptor } from './refusals.interceptor.js';

/** A controller of the directory, whose refusals are told as problems. */
export const DirectoryController = (path: string, tag: string): ClassDecorator =>
  applyDecorators(Controller(path), ApiTags(tag), UseInterceptors(RefusalsInterceptor));
