import { Injectable } from '@nestjs/common';
import type { OpenAPIObject } from '@nestjs/swagger';

/** The document of this application, made when it is first asked for. */
@Injectable()
export class OpenApiHolder {
  private make: () => OpenAPIObject = () => {
    throw new Error('The application that the documents describe is not built yet.');
  };
  private made?: OpenAPIObject;

  describe(make: () => OpenAPIObject): void {
    this.make = make;
  }

  get document(): OpenAPIObject {
    return (this.made ??= this.make());
  }
}
