import { describe, expect, it } from 'vitest';
import { CONTENT_SECURITY_POLICY, securityPolicyOf } from './content-security-policy';

describe('the policy of the desk’s files', () => {
  it('lets the grammar worker, and nothing else, compile WebAssembly', () => {
    expect(securityPolicyOf('/assets/grammar.worker-Bx_1-9aZ.js')).toContain("'wasm-unsafe-eval'");
    for (const path of [
      ...['/', '/index.html', '/assets/index-Bx19.js', '/assets/engine.worker-Bx19.js'],
      ...[
        '/assets/grammar.worker-Bx19.js.html',
        '/assets/x/grammar.worker-Bx19.js',
        '/x/assets/grammar.worker-Bx19.js',
      ],
      ...['/grammar.worker-Bx19.js', '/assets/grammar.worker-Bx19.wasm', '/assets/grammar-x.js'],
    ])
      expect(securityPolicyOf(path)).toBe(CONTENT_SECURITY_POLICY);
    expect(CONTENT_SECURITY_POLICY).not.toContain('unsafe');
  });

  it('gives the grammar worker no network, no page and no eval', () => {
    const policy = securityPolicyOf('/assets/grammar.worker-Bx19.js');
    expect(policy.split('; ').sort()).toEqual([
      "connect-src 'self'",
      "default-src 'none'",
      "script-src 'self' 'wasm-unsafe-eval'",
    ]);
  });
});
