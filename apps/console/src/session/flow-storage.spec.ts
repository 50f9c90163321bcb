import { TestBed } from '@angular/core/testing';
import { FlowStorage } from './flow-storage';

describe('what a sign-in keeps', () => {
  beforeEach(() => sessionStorage.clear());

  const open = () => TestBed.configureTestingModule({ providers: [FlowStorage] }).inject(FlowStorage);
  const full = JSON.stringify({
    authStateControl: 's',
    authNonce: 'n',
    codeVerifier: 'v',
    authzData: 'access',
    authnResult: { id_token: 'id', refresh_token: 'refresh' },
  });

  it('gives back everything to the page that wrote it', () => {
    const storage = open();
    storage.write('console', full);
    expect(storage.read('console')).toBe(full);
  });

  it('leaves no token behind for the next page, only the open ends of the redirect', () => {
    open().write('console', full);
    TestBed.resetTestingModule();
    expect(JSON.parse(open().read('console') ?? '')).toEqual({ authStateControl: 's', authNonce: 'n', codeVerifier: 'v' });
    expect(JSON.stringify({ ...sessionStorage, ...localStorage })).not.toMatch(/access|refresh|id_token/);
  });

  it('forgets what is removed, in the tab too', () => {
    const storage = open();
    storage.write('console', full);
    storage.clear();
    expect(storage.read('console')).toBeNull();
    expect(sessionStorage).toHaveLength(0);
  });
});
