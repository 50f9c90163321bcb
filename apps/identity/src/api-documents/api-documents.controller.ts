import { readExperienceDocument, readManagementDocument, readStatus, readUserDocument, readWholeDocument } from '@gatepost/contracts/documents/operations';
import { Controller, Res } from '@nestjs/common';
import type { Response } from 'express';
import { Operation } from '../platform/http/operation';
import { ApiDocuments } from './api-documents';

@Controller()
export class ApiDocumentsController {
  constructor(private readonly documents: ApiDocuments) {}

  @Operation(readWholeDocument)
  whole(@Res() response: Response): void {
    this.documents.send('all', response);
  }

  @Operation(readManagementDocument)
  management(@Res() response: Response): void {
    this.documents.send('management', response);
  }

  @Operation(readExperienceDocument)
  experience(@Res() response: Response): void {
    this.documents.send('experience', response);
  }

  @Operation(readUserDocument)
  user(@Res() response: Response): void {
    this.documents.send('user', response);
  }

  @Operation(readStatus)
  status(): void {
    // Being answered is the answer.
  }
}
