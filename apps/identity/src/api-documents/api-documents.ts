import { documentedApis } from '@gatepost/contracts/catalogue';
import { openApiDocument } from '@gatepost/contracts/openapi';
import { Injectable } from '@nestjs/common';
import type { Response } from 'express';
import { requestContext } from '../platform/http/request-context';

type Api = keyof typeof documentedApis;

/** The OpenAPI documents, with the tenant's own address in them. Made when first asked for. */
@Injectable()
export class ApiDocuments {
  readonly #made = new Map<string, string>();

  send(api: Api, response: Response): void {
    const { endpoint } = requestContext().tenant;
    const key = `${api} ${endpoint}`;
    let text = this.#made.get(key);
    if (text === undefined) {
      text = JSON.stringify(openApiDocument(documentedApis[api].operations, documentedApis[api], endpoint));
      this.#made.set(key, text);
    }
    response.type('json').send(text);
  }
}
