import { describe, expect, it } from 'vitest';

import { createTrustedSenders } from '../../../src/main/security/trusted-sender';

describe('trusted senders', () => {
  const senders = createTrustedSenders();
  senders.trust({ id: 1 });
  const page = { url: 'app://uvildig/index.html', parent: null };

  it('when the main frame of our window shows our page → trusted', () => {
    expect(senders.isTrusted({ sender: { id: 1 }, senderFrame: page })).toBe(true);
  });

  it('when it is another window, an inner frame, another page or a frame that is gone → not trusted', () => {
    const strangers = [
      { sender: { id: 2 }, senderFrame: page },
      { sender: { id: 1 }, senderFrame: { ...page, parent: {} } },
      { sender: { id: 1 }, senderFrame: { ...page, url: 'https://uvildig/' } },
      { sender: { id: 1 }, senderFrame: { ...page, url: 'app://uvildig.example/' } },
      { sender: { id: 1 }, senderFrame: { ...page, url: 'app://print/' } },
      { sender: { id: 1 }, senderFrame: null },
    ];
    expect(strangers.filter(senders.isTrusted)).toEqual([]);
  });
});
