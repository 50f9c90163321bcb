import { sampleApi } from '@gatepost/oidc-contracts/demo';
import { Controller, Get, HttpCode, Post } from '@nestjs/common';
import { Needs, OPEN_TO_ALL } from '../access/access.guard';
import { nextTides, type Tide } from './tides';

@Controller()
export class HarbourController {
  @Get('/health')
  @Needs(OPEN_TO_ALL)
  health(): { readonly status: 'ok' } {
    return { status: 'ok' };
  }

  @Get(sampleApi.tidesPath)
  @Needs(sampleApi.scopes.read)
  tides(): { readonly tides: readonly Tide[] } {
    return { tides: nextTides(Date.now()) };
  }

  /** Remembers nothing: it is there to show who may call it. */
  @Post(sampleApi.closingPath)
  @HttpCode(200)
  @Needs(sampleApi.scopes.close)
  close(): { readonly closedAt: string } {
    return { closedAt: new Date().toISOString() };
  }
}
