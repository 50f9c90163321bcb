import { postForm } from '../relying-party/relying-party';
import type { RunningService } from '../stage/running-service';

const DEVICE_GRANT = 'urn:ietf:params:oauth:grant-type:device_code';

/** What a device without a browser shows and does (RFC 8628). */
export class Device {
  private constructor(
    private readonly issuer: string,
    private readonly clientId: string,
    private readonly deviceCode: string,
    readonly userCode: string,
    readonly address: string,
    /** The address with the code in it, as devices draw it for a phone's camera. */
    readonly addressWithCode: string,
  ) {}

  static async begin({ service }: RunningService, clientId: string, scope = 'openid offline_access profile email'): Promise<Device> {
    const { status, body } = await postForm(`${service.issuer}/device/auth`, { client_id: clientId, scope });
    if (status !== 200) throw new Error(`${status} instead of a code: ${JSON.stringify(body)}`);
    const text = (name: string) => String(body[name]);
    return new Device(service.issuer, clientId, text('device_code'), text('user_code'), text('verification_uri'), text('verification_uri_complete'));
  }

  /** Asks whether it is let in. */
  poll() {
    return postForm(`${this.issuer}/token`, { grant_type: DEVICE_GRANT, client_id: this.clientId, device_code: this.deviceCode });
  }
}
