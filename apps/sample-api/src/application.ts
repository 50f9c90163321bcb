import { Module, type DynamicModule, type INestApplication } from '@nestjs/common';
import { APP_FILTER, APP_GUARD, NestFactory } from '@nestjs/core';
import { ExpressAdapter } from '@nestjs/platform-express';
import express, { type NextFunction, type Request, type Response } from 'express';
import { AccessGuard } from './access/access.guard';
import { RefusalFilter } from './access/refusal.filter';
import { TokenCheck } from './access/token-check';
import { HarbourController } from './harbour/harbour.controller';
import type { Settings } from './settings';

@Module({})
class SampleApiModule {
  static with(settings: Settings): DynamicModule {
    return {
      module: SampleApiModule,
      controllers: [HarbourController],
      providers: [
        { provide: TokenCheck, useValue: new TokenCheck(settings) },
        { provide: APP_GUARD, useClass: AccessGuard },
        { provide: APP_FILTER, useClass: RefusalFilter },
      ],
    };
  }
}

/** The whole API, ready to listen. */
export async function createSampleApi(settings: Settings): Promise<INestApplication> {
  const server = express();
  server.disable('x-powered-by');
  const app = await NestFactory.create(SampleApiModule.with(settings), new ExpressAdapter(server), {
    bodyParser: false,
    abortOnError: false,
    logger: ['warn', 'error'],
  });
  app.use(privately);
  app.enableCors({
    origin: [...settings.origins],
    methods: ['GET', 'POST'],
    allowedHeaders: ['Authorization'],
    // Without this a page would see that it was refused, but not why.
    exposedHeaders: ['WWW-Authenticate', 'Retry-After'],
    maxAge: 600,
  });
  return app.init();
}

/** What is said to one person is kept by no cache, and read by a browser as what it says it is. */
function privately(request: Request, response: Response, next: NextFunction): void {
  response.setHeader('Cache-Control', 'no-store').setHeader('X-Content-Type-Options', 'nosniff');
  next();
}
