import { describe, expect, it } from 'vitest';

import { SECURITY_HEADERS } from '../../../src/main/security/content-security-policy';

describe('content security policy', () => {
  const policy = SECURITY_HEADERS['content-security-policy'] ?? '';

  it('when read → nothing by default, no connections, no remote source, no inline or evaluated script', () => {
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
  });
});
