import type { IconName } from '../parts/icon';
import type { FrameWords } from './words/en';

export interface Place {
  readonly page: keyof FrameWords['pages'];
  readonly link: string;
  readonly icon: IconName;
}

interface PlaceGroup {
  readonly name?: keyof FrameWords['groups'];
  readonly places: readonly Place[];
}

/** The pages of the console as the navigation groups them. */
export const placeGroups: readonly PlaceGroup[] = [
  {
    places: [
      { page: 'getStarted', link: '/', icon: 'flag' },
      { page: 'dashboard', link: '/dashboard', icon: 'gauge' },
    ],
  },
  {
    name: 'gate',
    places: [
      { page: 'applications', link: '/applications', icon: 'app' },
      { page: 'signInExperience', link: '/sign-in-experience', icon: 'gate' },
      { page: 'users', link: '/users', icon: 'users' },
    ],
  },
  {
    name: 'post',
    places: [
      { page: 'connectors', link: '/connectors', icon: 'plug' },
      { page: 'templates', link: '/templates', icon: 'doc' },
      { page: 'deliveries', link: '/deliveries', icon: 'post' },
    ],
  },
  {
    name: 'records',
    places: [
      { page: 'auditLog', link: '/audit-log', icon: 'list' },
      { page: 'security', link: '/security', icon: 'shield' },
      { page: 'settings', link: '/settings', icon: 'gear' },
    ],
  },
];
