import { listLogs, readLog } from '@gatepost/contracts/management/logs';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../platform/http/operation';
import { Input } from '../platform/http/operation-input';
import type { Paged } from '../platform/http/paged';
import { requestContext } from '../platform/http/request-context';
import { LogStore } from './log.store';
import { logView } from './log-view';

@Controller()
export class LogsController {
  constructor(private readonly store: LogStore) {}

  @Operation(listLogs)
  async list(@Input(listLogs) { query, page }: InputOf<typeof listLogs>): Promise<Paged<ReplyOf<typeof listLogs>[number]>> {
    return (await this.store.list(requestContext().tenant.id, query, page)).map(logView);
  }

  @Operation(readLog)
  async read(@Input(readLog) { params }: InputOf<typeof readLog>): Promise<ReplyOf<typeof readLog>> {
    return logView(await this.store.get(requestContext().tenant.id, params.id));
  }
}
