import { deleteKey, listKeys, rotateKeys } from '@gatepost/contracts/management/keys';
import type { InputOf, ReplyOf } from '@gatepost/contracts/operation';
import { Controller } from '@nestjs/common';
import { Operation } from '../../platform/http/operation';
import { Input } from '../../platform/http/operation-input';
import { KeyRotation } from './key-rotation';

@Controller()
export class KeysController {
  constructor(private readonly rotation: KeyRotation) {}

  @Operation(listKeys)
  list(@Input(listKeys) { params }: InputOf<typeof listKeys>): Promise<ReplyOf<typeof listKeys>> {
    return this.rotation.list(params.keyType);
  }

  @Operation(rotateKeys)
  rotate(@Input(rotateKeys) { params, body }: InputOf<typeof rotateKeys>): Promise<ReplyOf<typeof rotateKeys>> {
    return this.rotation.rotate(params.keyType, body);
  }

  @Operation(deleteKey)
  delete(@Input(deleteKey) { params }: InputOf<typeof deleteKey>): Promise<void> {
    return this.rotation.delete(params.keyType, params.keyId);
  }
}
