import * as account from './account/operations';
import * as documents from './documents/operations';
import * as consent from './experience/consent';
import * as experience from './experience/operations';
import * as experiencePasswords from './experience/password-operations';
import * as experienceProfile from './experience/profile-operations';
import * as applicationConsentScopes from './management/application-consent-scopes';
import * as applicationSecrets from './management/application-secrets';
import * as applicationSignInExperience from './management/application-sign-in-experience';
import * as applications from './management/applications';
import * as connectors from './management/connectors';
import * as customPhrases from './management/custom-phrases';
import * as dashboard from './management/dashboard';
import * as deliveries from './management/deliveries';
import * as emailTemplateDrafts from './management/email-template-drafts';
import * as emailTemplateVersions from './management/email-template-versions';
import * as emailTemplates from './management/email-templates';
import * as keys from './management/keys';
import * as logs from './management/logs';
import * as mailDoctor from './management/mail-doctor';
import * as resources from './management/resources';
import * as roleAssignments from './management/role-assignments';
import * as roles from './management/roles';
import * as sentinel from './management/sentinel';
import * as settings from './management/settings';
import * as signInExperience from './management/sign-in-experience';
import * as userSessions from './management/user-sessions';
import * as users from './management/users';
import * as usersImport from './management/users-import';
import * as usersParts from './management/users-parts';
import * as verificationCodes from './management/verification-codes';
import * as wellKnown from './management/well-known';
import type { OperationShape } from './operation';
import * as setup from './setup/operations';

const modules = [
  ...[account, consent, documents, experience, experiencePasswords, experienceProfile, setup, wellKnown],
  ...[applications, applicationConsentScopes, applicationSecrets, applicationSignInExperience],
  ...[connectors, verificationCodes, signInExperience, customPhrases],
  ...[emailTemplates, emailTemplateVersions, emailTemplateDrafts, mailDoctor],
  ...[users, usersImport, usersParts, userSessions, resources, roles, roleAssignments],
  ...[dashboard, deliveries, keys, logs, sentinel, settings],
];

/** Every operation of the service. A test compares it with the service's routes. */
export const operations: readonly OperationShape[] = modules.flatMap((module) => Object.values<unknown>(module).filter(isOperation));

const isOfUsers = ({ access }: OperationShape): boolean => access === 'account';
const isOfExperience = ({ access, path }: OperationShape): boolean => access === 'interaction' || path.startsWith('/api/experience');

/** The APIs by who calls them. What is public belongs to the Management API's document, as servers read it with the same client. */
export const documentedApis = {
  user: { title: 'Gatepost Account API', description: 'What people may do with their own account.', operations: operations.filter(isOfUsers) },
  experience: { title: 'Gatepost Experience API', description: 'What the sign-in pages call.', operations: operations.filter(isOfExperience) },
  management: {
    title: 'Gatepost Management API',
    description: 'What administrators and their tools call.',
    operations: operations.filter((operation) => !isOfUsers(operation) && !isOfExperience(operation)),
  },
  all: { title: 'Gatepost', description: 'Every operation of the service.', operations },
} as const;

function isOperation(value: unknown): value is OperationShape {
  return typeof value === 'object' && value !== null && 'method' in value && 'path' in value && 'access' in value;
}
