import { signal } from '@angular/core';
import { TestBed, type ComponentFixture } from '@angular/core/testing';
import { FakeService, reply } from '../testing/fake-service';
import { Session } from './session';
import { SignIn } from './sign-in';
import { en as words } from './words/en';

describe('the page of whoever is not signed in', () => {
  class FakeSession {
    mayResume = false;
    isOnline = true;
    readonly isLeaving = signal(false);
    readonly asked: string[] = [];
    resume = () => this.#ask('silently');
    signIn = () => this.#ask('the person');

    #ask(how: string) {
      this.asked.push(how);
      return this.isOnline ? Promise.resolve() : Promise.reject(new Error('offline'));
    }
  }
  let session: FakeSession;
  let service: FakeService;
  let fixture: ComponentFixture<SignIn>;

  beforeEach(() => {
    session = new FakeSession();
    service = new FakeService();
    TestBed.configureTestingModule({ providers: [...service.providers, { provide: Session, useValue: session }] });
  });

  /** Not `whenStable`: a page that still waits for the service is not stable. */
  async function settle() {
    await new Promise((resolve) => setTimeout(resolve));
    TestBed.tick();
  }

  async function open(setup?: { claimed: boolean }) {
    service.on('GET', '/api/setup', () => reply(setup));
    fixture = TestBed.createComponent(SignIn);
    await settle();
    await settle();
  }

  const page = () => fixture.nativeElement as HTMLElement;
  const heading = () => page().querySelector('h1')?.textContent;

  it('offers to sign in', async () => {
    await open({ claimed: true });
    expect(heading()).toBe(words.signIn.title);
    page().querySelector('button')?.click();
    expect(session.asked).toEqual(['the person']);
  });

  it('says above the button that the service does not answer, and lets one try again', async () => {
    await open({ claimed: true });
    session.isOnline = false;
    page().querySelector('button')?.click();
    await settle();
    expect(page().querySelector('[role=alert] strong')?.textContent).toBe(words.unreachable.title);
    session.isOnline = true;
    page().querySelector('button')?.click();
    await settle();
    expect(page().querySelector('[role=alert]')).toBeNull();
    expect(session.asked).toEqual(['the person', 'the person']);
  });

  it('shows how to find the setup link while nobody is administrator', async () => {
    await open({ claimed: false });
    expect(heading()).toBe(words.unclaimed.title);
    expect(page().textContent).toContain('/setup#token=');
  });

  it('first asks silently for whoever was here before', async () => {
    session.mayResume = true;
    await open();
    expect(session.asked).toEqual(['silently']);
    expect(heading()).toBe(words.signIn.resuming);
    expect(service.sent).toEqual([]);
  });

  it('says that the service does not answer, and begins again where it was', async () => {
    session.mayResume = true;
    session.isOnline = false;
    await open();
    expect(heading()).toBe(words.unreachable.title);
    session.isOnline = true;
    page().querySelector('button')?.click();
    await settle();
    expect(session.asked).toEqual(['silently', 'silently']);
    expect(heading()).toBe(words.signIn.resuming);
  });
});
