import { Module } from '@nestjs/common';
import { KeysController } from './keys.controller';
import { KeysModule } from './keys.module';

/** Apart from the provider: its routes have a parameter where other settings have a name, and come after those. */
@Module({ imports: [KeysModule], controllers: [KeysController] })
export class KeysApiModule {}
