import { managementIndicator } from '@gatepost/contracts/permissions';
import { guideOf } from '../guide';
import { machineWords } from './words';

const indicator = managementIndicator('default');

const token = `curl -u '{{appId}}:{{appSecret}}' {{issuer}}/token \\
  -d grant_type=client_credentials \\
  -d resource=${indicator} \\
  -d scope=all
`;

const call = `curl {{endpoint}}/api/users -H "Authorization: Bearer $TOKEN"
`;

const client = `import { createManagementApi } from '@logto/api/management';

const { apiClient } = createManagementApi('default', {
  clientId: '{{appId}}',
  clientSecret: process.env.APP_SECRET,
  baseUrl: '{{endpoint}}',
  apiIndicator: '${indicator}',
});

const { data, error } = await apiClient.GET('/api/users');
console.log(error ?? data);
`;

export const machineGuide = guideOf(machineWords, {
  examples: {},
  steps: [
    { words: 'role' },
    { words: 'token', code: [{ text: token }] },
    { words: 'call', code: [{ text: call }] },
    { words: 'client', packages: ['@logto/api'] },
    { words: 'code', code: [{ file: 'users.mjs', text: client }] },
    { words: 'checkpoint', checkpoint: true },
  ],
});
