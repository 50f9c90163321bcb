import { changedMembers, modelOf, proposalOf } from './experience-model';
import { savedSettings } from './testing/settings';

describe('the settings in a form', () => {
  const model = modelOf(savedSettings());
  const changes = (changed: typeof model) => changedMembers(proposalOf(model), proposalOf(changed));

  it('change nothing as they are', () => {
    expect(changes(model)).toEqual({});
  });

  it('send the members that differ, whole', () => {
    expect(changes({ ...model, termsOfUseUrl: 'https://example.com', branding: { ...model.branding, logoUrl: ' https://example.com/logo.svg ' } })).toEqual({
      termsOfUseUrl: 'https://example.com',
      branding: { logoUrl: 'https://example.com/logo.svg' },
    });
  });

  it('know a dark colour of its own from one that was computed', () => {
    expect(model.color.hasOwnDarkColor).toBe(false);
    expect(proposalOf(model).color).toEqual({ primaryColor: '#12554c', isDarkModeEnabled: true });
    const own = modelOf(savedSettings({ color: { primaryColor: '#12554c', isDarkModeEnabled: true, darkPrimaryColor: '#ff0000' } }));
    expect(proposalOf(own).color).toEqual({ primaryColor: '#12554c', isDarkModeEnabled: true, darkPrimaryColor: '#ff0000' });
  });

  it('keep that forgotten passwords go by the connectors there are, until somebody chooses', () => {
    const byConnectors = modelOf(savedSettings({ forgotPasswordMethods: null }));
    expect(proposalOf(byConnectors).forgotPasswordMethods).toBeNull();
    const chosen = { ...byConnectors, forgotPassword: { byConnectors: false, email: true, phone: false } };
    expect(proposalOf(chosen).forgotPasswordMethods).toEqual(['EmailVerificationCode']);
  });

  it('have no style sheet where none is written', () => {
    expect(proposalOf({ ...model, customCss: '' }).customCss).toBeNull();
  });
});
