import { expect, test } from 'vitest';
import { domainSaid, domainsOf, listProvable, txtName } from '@/lib/domain-proof/domains';
import { readNameServer, writeNameServer } from '@/lib/outside/name-server';

test('a domain to prove is what was registered, of the contact’s address and of the website, each once', async () => {
  expect(await listProvable('budi@mail.melati.co.id', 'https://www.melati.co.id/kontak')).toEqual(['melati.co.id']);
  expect(await listProvable('budi@melati.example', 'https://melati-teknologi.example')).toEqual([
    'melati.example',
    'melati-teknologi.example',
  ]);
  expect(await listProvable(undefined, null)).toEqual([]);
});

test('web mail, what lasts a short while, a cloud’s own and a public suffix are never proved', async () => {
  for (const email of [
    'budi@gmail.com',
    'budi@mailinator.com',
    'budi@melati.onmicrosoft.com',
    'budi@co.id',
    'budi@github.io',
  ])
    expect(await listProvable(email, null), email).toEqual([]);
  for (const site of ['http://192.0.2.7', 'https://github.io', 'https://co.uk', 'http://[2001:db8::1]/'])
    expect(await listProvable('budi@melati.example', site), site).toEqual(['melati.example']);
});

test('below a suffix open to all, only the owner’s own part is asked for', async () => {
  expect(await listProvable('budi@gmail.com', 'https://melati.github.io')).toEqual(['melati.github.io']);
});

test('a domain of other letters is shown as people read it and as the network writes it', () => {
  expect(domainSaid('xn--bcher-kva.example')).toBe('bücher.example (xn--bcher-kva.example)');
  expect(domainSaid('melati.example')).toBe('melati.example');
  expect(domainSaid('xn--a.example')).toBe('xn--a.example');
  expect(txtName('xn--bcher-kva.example')).toBe('_mitra.xn--bcher-kva.example');
});

test('address and website at one registered domain are the same, whatever stands before it', () => {
  expect(domainsOf('a@mail.melati.co.id', 'https://shop.melati.co.id')).toMatchObject({ same: true });
  expect(domainsOf('a@melati.co.id', 'https://mawar.co.id')).toMatchObject({ same: false, website: 'mawar.co.id' });
});

test('a name server is an IP address with or without a port, and is written as it is read', () => {
  for (const text of ['9.9.9.9', '127.0.0.1:5353', '2620:fe::9', '[::1]:5353'])
    expect(writeNameServer(readNameServer(text) ?? { host: '', port: 0 })).toBe(text);
  expect(readNameServer(' [::1] ')).toEqual({ host: '::1', port: 53 });
  for (const text of ['', 'dns.example', '9.9.9', '9.9.9.9:', '9.9.9.9:0', '9.9.9.9:70000', '::1:', '[9.9', 'a:53'])
    expect(readNameServer(text), text).toBeNull();
});
