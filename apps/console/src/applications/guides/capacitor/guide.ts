import { capacitorOrigins } from '@gatepost/oidc-contracts/demo';
import { guideOf } from '../guide';
import { androidLinks, androidReverse, capacitorClient, capacitorPackages, capacitorReturns, capacitorSignIn, capacitorSignOut, iosLinks } from './samples';
import { capacitorWords } from './words';

export const capacitorGuide = guideOf(capacitorWords, {
  examples: {
    redirectUris: ['com.example.app://callback'],
    postLogoutRedirectUris: ['com.example.app://signed-out'],
    corsAllowedOrigins: capacitorOrigins,
  },
  steps: [
    { words: 'install', packages: capacitorPackages },
    { words: 'client', code: [{ file: 'src/logto-client.ts', text: capacitorClient }] },
    {
      words: 'links',
      uris: 'redirectUris',
      code: [
        { file: 'android/app/src/main/AndroidManifest.xml', text: androidLinks },
        { file: 'ios/App/App/Info.plist', text: iosLinks },
      ],
    },
    { words: 'origins', uris: 'corsAllowedOrigins' },
    { words: 'signIn', code: [{ file: 'src/sign-in.ts', text: capacitorSignIn }] },
    { words: 'returns', code: [{ file: 'src/returns.ts', text: capacitorReturns }] },
    { words: 'signOut', uris: 'postLogoutRedirectUris', code: [{ file: 'src/sign-out.ts', text: capacitorSignOut }] },
    { words: 'run', code: [{ text: `${androidReverse}npx cap run android\n` }, { text: 'npx cap run ios\n' }] },
    { words: 'checkpoint', checkpoint: true },
  ],
});
