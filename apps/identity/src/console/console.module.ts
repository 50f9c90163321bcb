import { Module } from '@nestjs/common';
import { ConsolePages } from './console-pages';

@Module({ providers: [ConsolePages], exports: [ConsolePages] })
export class ConsoleModule {}
