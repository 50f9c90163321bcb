import { guideOf } from '../guide';
import { vueWords } from './words';

const plugin = `import { createLogto, type LogtoConfig } from '@logto/vue';
import { createApp } from 'vue';
import App from './App.vue';
import { router } from './router';

const config: LogtoConfig = {
  endpoint: '{{endpoint}}',
  appId: '{{appId}}',
  scopes: ['email'],
};

createApp(App).use(router).use(createLogto, config).mount('#app');
`;

const callback = `<script setup lang="ts">
import { useHandleSignInCallback } from '@logto/vue';
import { useRouter } from 'vue-router';

// Shown at {{callbackPath}}
const router = useRouter();
const { error } = useHandleSignInCallback(() => void router.replace('/'));
</script>

<template>
  <p v-if="error">{{ error.message }}</p>
  <p v-else>One moment</p>
</template>
`;

const use = `<script setup lang="ts">
import { useLogto, type IdTokenClaims } from '@logto/vue';
import { ref, watchEffect } from 'vue';

const { isAuthenticated, signIn, getIdTokenClaims } = useLogto();
const claims = ref<IdTokenClaims>();

watchEffect(async () => {
  if (isAuthenticated.value) claims.value = await getIdTokenClaims();
});
</script>

<template>
  <p v-if="isAuthenticated">Signed in as {{ claims?.email ?? claims?.sub }}</p>
  <button v-else type="button" @click="signIn('{{redirectUri}}')">Sign in</button>
</template>
`;

const signOut = `<script setup lang="ts">
import { useLogto } from '@logto/vue';

const { signOut } = useLogto();
</script>

<template>
  <button type="button" @click="signOut('{{signedOutUri}}')">Sign out</button>
</template>
`;

export const vueGuide = guideOf(vueWords, {
  examples: { redirectUris: ['http://localhost:5173/callback'], postLogoutRedirectUris: ['http://localhost:5173'] },
  steps: [
    { words: 'install', packages: ['@logto/vue'] },
    { words: 'plugin', code: [{ file: 'src/main.ts', text: plugin }] },
    { words: 'redirects', uris: 'redirectUris' },
    { words: 'callback', code: [{ file: 'src/Callback.vue', text: callback }] },
    { words: 'use', code: [{ file: 'src/Account.vue', text: use }] },
    { words: 'signedOut', uris: 'postLogoutRedirectUris', code: [{ file: 'src/SignOut.vue', text: signOut }] },
    { words: 'checkpoint', checkpoint: true },
  ],
});
