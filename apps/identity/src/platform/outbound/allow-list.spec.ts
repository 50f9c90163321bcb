import { AllowList, plainHost, wrongTargets } from './allow-list';

const list = AllowList.of('relay.internal:25, Mail.Example.com., 10.0.0.0/8, 192.0.2.7:1025, [fd00::/8]:*, fd00::1, 172.16.0.0/12:*, [::1]:2525');

describe('the list of targets that are allowed', () => {
  it.each([
    ['relay.internal', '192.168.0.1', 25, 'everything'],
    ['relay.internal', '192.168.0.1', 26, 'nothing'],
    ['not-relay.internal', '192.168.0.1', 25, 'nothing'],
    ['mail.example.com', '192.168.0.1', 25, 'address'],
    ['any.example', '10.255.0.1', 25, 'address'],
    ['any.example', '11.0.0.1', 25, 'nothing'],
    ['any.example', '192.0.2.7', 1025, 'everything'],
    ['any.example', '192.0.2.7', 25, 'nothing'],
    ['any.example', '192.0.2.8', 1025, 'nothing'],
    ['any.example', 'fd12::9', 6379, 'everything'],
    ['any.example', 'fe80::9', 6379, 'nothing'],
    ['any.example', '172.31.0.1', 1, 'everything'],
    ['any.example', '::1', 2525, 'everything'],
    ['any.example', '::1', 25, 'nothing'],
    // An address that is spelled as an allowed name is still that name, and where it leads is checked.
    ['10.0.0.1', '192.168.0.1', 25, 'nothing'],
  ] as const)('says of %s at %s, port %i: %s', (host, address, port, allowance) => {
    expect(list.for(host, address, port)).toBe(allowance);
  });

  it('allows nothing when it is empty', () => {
    expect(AllowList.of(' , ').for('', '127.0.0.1', 25)).toBe('nothing');
  });

  it('can be one host at one port', () => {
    const one = AllowList.ofOne('[FD00::1]', 25);
    expect([one.for('fd00::1', 'fd00::1', 25), one.for('fd00::1', 'fd00::1', 26), one.for('fd00::2', 'fd00::2', 25)]).toEqual([
      'everything',
      'nothing',
      'nothing',
    ]);
  });

  it('names the entries that are none', () => {
    const wrong = [
      'a b',
      '10.0.0.0/33',
      '10.0.0/8',
      '300.1.1.1',
      '1.2.3',
      'host:0',
      'host:70000',
      'host:smtp',
      'http://host',
      '*',
      'fd00::/129',
      'fe80::1%eth0',
    ];
    expect(wrongTargets([...wrong, 'good.example', '[::1]:*'].join(','))).toEqual(wrong);
  });

  it('compares hosts without brackets, case and the dot of the root', () => {
    expect(['[::1]', 'Host.Example.', 'host'].map(plainHost)).toEqual(['::1', 'host.example', 'host']);
  });
});
