import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { readPublicExperience, readPublicPhrases, readPublicSignInExperience, readTenantEndpoint } from '@gatepost/contracts/management/well-known';
import { Controller, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Operation } from '../../platform/http/operation';
import { Input } from '../../platform/http/operation-input';
import { PublicExperience } from './public-experience';
import { PublicPhrases } from './public-phrases';
import { sendDocument } from './ready-document';
import { TenantEndpoints } from './tenant-endpoints';

@Controller()
export class WellKnownController {
  constructor(
    private readonly experience: PublicExperience,
    private readonly phrases: PublicPhrases,
    private readonly endpoints: TenantEndpoints,
  ) {}

  @Operation(readPublicSignInExperience)
  async signInExperience(
    @Input(readPublicSignInExperience) { query }: InputOf<typeof readPublicSignInExperience>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    sendDocument(await this.experience.document(query.appId), request, response);
  }

  @Operation(readPublicExperience)
  async sameUnderItsOtherName(
    @Input(readPublicExperience) { query }: InputOf<typeof readPublicExperience>,
    @Req() request: Request,
    @Res() response: Response,
  ): Promise<void> {
    sendDocument(await this.experience.document(query.appId), request, response);
  }

  @Operation(readPublicPhrases)
  async words(@Input(readPublicPhrases) { query }: InputOf<typeof readPublicPhrases>, @Req() request: Request, @Res() response: Response): Promise<void> {
    const { language, document } = await this.phrases.document(request, query.lng);
    response.vary('Accept-Language').set('Content-Language', language);
    sendDocument(document, request, response);
  }

  @Operation(readTenantEndpoint)
  tenantEndpoint(@Input(readTenantEndpoint) { params }: InputOf<typeof readTenantEndpoint>): ReplyOf<typeof readTenantEndpoint> {
    return this.endpoints.of(params.tenantId);
  }
}
