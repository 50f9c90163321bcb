import { Module } from '@nestjs/common';
import { ApiDocuments } from './api-documents';
import { ApiDocumentsController } from './api-documents.controller';

/** What the API says of itself. */
@Module({ controllers: [ApiDocumentsController], providers: [ApiDocuments] })
export class ApiDocumentsModule {}
