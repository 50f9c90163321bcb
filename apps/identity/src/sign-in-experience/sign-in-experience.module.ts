import { Module } from '@nestjs/common';
import { ApplicationsModule } from '../applications/applications.module';
import { SignInPages } from './pages/sign-in-pages';
import { SignInExperienceStore } from './sign-in-experience.store';

@Module({ imports: [ApplicationsModule], providers: [SignInExperienceStore, SignInPages], exports: [SignInExperienceStore, SignInPages] })
export class SignInExperienceModule {}
