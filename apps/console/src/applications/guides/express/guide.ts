import { guideOf } from '../guide';
import { expressWords } from './words';

const server = `import { handleAuthRoutes, withLogto } from '@logto/express';
import express from 'express';
import session from 'express-session';

const config = {
  endpoint: '{{endpoint}}',
  appId: '{{appId}}',
  appSecret: process.env.APP_SECRET,
  baseUrl: '{{baseUrl}}',
  scopes: ['email'],
};

const app = express();
app.use(session({ secret: process.env.SESSION_SECRET, resave: false, saveUninitialized: false, cookie: { sameSite: 'lax' } }));
app.use(handleAuthRoutes(config));

app.get('/', (request, response) => {
  response.send('<a href="/account">Account</a>');
});
`;

const environment = `APP_SECRET={{appSecret}}
SESSION_SECRET=
`;

const guard = `app.get('/account', withLogto(config), (request, response) => {
  const { isAuthenticated, claims } = request.user;
  if (!isAuthenticated) return response.redirect('/logto/sign-in');
  response.type('text').send(\`Signed in as \${claims?.email ?? claims?.sub}\`);
});

app.listen(3000);
`;

export const expressGuide = guideOf(expressWords, {
  examples: { redirectUris: ['http://localhost:3000/logto/sign-in-callback'], postLogoutRedirectUris: ['http://localhost:3000'] },
  steps: [
    { words: 'install', packages: ['@logto/express', 'express', 'express-session'] },
    { words: 'redirects', uris: 'redirectUris' },
    { words: 'signedOut', uris: 'postLogoutRedirectUris' },
    { words: 'configure', code: [{ file: 'server.mjs', text: server }] },
    { words: 'guard', code: [{ file: 'server.mjs', text: guard }] },
    { words: 'environment', code: [{ file: '.env', text: environment }, { text: 'node --env-file=.env server.mjs\n' }] },
    { words: 'checkpoint', checkpoint: true },
  ],
});
