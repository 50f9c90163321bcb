import { deleteCustomPhrase, listCustomPhrases, readCustomPhrase, saveCustomPhrase } from '@gatepost/contracts/management/custom-phrases';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../../platform/http/operation';
import { Input } from '../../platform/http/operation-input';
import { CustomPhrases } from './custom-phrases';

@Controller()
export class CustomPhrasesController {
  constructor(private readonly phrases: CustomPhrases) {}

  @Operation(listCustomPhrases)
  list(): Promise<ReplyOf<typeof listCustomPhrases>> {
    return this.phrases.list();
  }

  @Operation(readCustomPhrase)
  read(@Input(readCustomPhrase) { params }: InputOf<typeof readCustomPhrase>): Promise<ReplyOf<typeof readCustomPhrase>> {
    return this.phrases.read(params.languageTag);
  }

  @Operation(saveCustomPhrase)
  save(@Input(saveCustomPhrase) { params, body }: InputOf<typeof saveCustomPhrase>): Promise<ReplyOf<typeof saveCustomPhrase>> {
    return this.phrases.save(params.languageTag, body);
  }

  @Operation(deleteCustomPhrase)
  remove(@Input(deleteCustomPhrase) { params }: InputOf<typeof deleteCustomPhrase>): Promise<void> {
    return this.phrases.remove(params.languageTag);
  }
}
