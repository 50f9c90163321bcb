import { ignoresSecondClicks } from './second-click';

describe('the second click of a double click', () => {
  let heard: string[];

  beforeAll(() => ignoresSecondClicks(document));
  beforeEach(() => {
    heard = [];
    for (const name of ['cdk-overlay-backdrop', 'scrim', 'btn']) {
      const element = Object.assign(document.createElement('div'), { className: name });
      element.addEventListener('click', () => heard.push(name));
      document.body.append(element);
    }
  });
  afterEach(() => document.body.replaceChildren());

  const click = (detail: number) => {
    for (const element of document.body.children) element.dispatchEvent(new MouseEvent('click', { detail, bubbles: true }));
  };

  it('does not leave what the first one has opened', () => {
    click(2);
    expect(heard).toEqual(['btn']);
  });

  it('is not taken for a click of its own, which does', () => {
    click(1);
    expect(heard).toEqual(['cdk-overlay-backdrop', 'scrim', 'btn']);
  });
});
