import { describe, expect, it } from '@jest/globals';
import { signatureHeaders } from './signature.js';

describe('the signature of a webhook', () => {
  // The example of the specification's reference libraries.
  const secret = 'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw';
  const parts = { id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1614265330, body: '{"test": 2432232314}' };

  it('is the one that receivers compute', () => {
    expect(signatureHeaders(parts, [secret])).toEqual({
      'webhook-id': 'msg_p5jXN8AQM9LWM0D4loKWxJek',
      'webhook-timestamp': '1614265330',
      'webhook-signature': 'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
    });
  });

  it('stands there for each secret that is valid', () => {
    const signature = signatureHeaders(parts, [secret, 'whsec_AAAA'])['webhook-signature'].split(' ');
    expect(signature).toHaveLength(2);
    expect(signature[0]).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=');
  });
});
