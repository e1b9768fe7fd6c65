import { randomBytes } from 'node:crypto';
import { sm2KeyPair } from '@yimi/crypto/sm2';
import { issueCertificate, parseCertificate, type Sm2Certificate } from '@yimi/crypto/sm2-certificate';
import type { Services } from '../../platform/services.ts';
import type { Actor } from '../../platform/store/command.ts';
import { countyScope } from '../../platform/store/scope.ts';
import { findKeyOrder, insertHospitalKey, lockNewestKey, type OwnKey, retireKey } from './store.keys.ts';

/**
 * A seal takes its key and its time at one moment, and is written a little later. The new key comes into force after
 * all that began before its row could be read.
 */
const LEAD_MS = 5000;

const ACTOR: Actor = { id: 'system:keys', role: 'system', name: '' };

/**
 * Gives a hospital a new seal key and certificate, as a security administrator proposed and another confirmed. The
 * former key seals until that instant; what it sealed is verified by the certificate that lies beside each seal.
 * The certificate has the former's name and length of validity, and is signed by the district's own authority.
 *
 * @returns the instant
 * @throws Error with a sentence for the operator: nobody ordered it, it waits already, there is no authority
 */
export async function rotateOrganisationKey(
  { store, keys }: Pick<Services, 'store' | 'keys'>,
  unitId: string,
): Promise<Date> {
  const { county } = store;
  const at = await store.command<string>({
    name: 'organisation.rotate_key',
    actor: ACTOR,
    scope: countyScope(county),
    key: store.newId(),
    fingerprint: unitId,
    async decide(read) {
      const now = store.now();
      const [[order], [former], [authority]] = await Promise.all([
        read<{ id: string }>(findKeyOrder(county, unitId)),
        read<OwnKey>(lockNewestKey(county, 'hospital', unitId, now)),
        read<OwnKey>(lockNewestKey(county, 'authority', null, now)),
      ]);
      if (!order)
        throw new Error(
          'Nobody ordered a new key for this unit: a security administrator proposes it on the unit’s page, and another confirms it.',
        );
      if (!former) throw new Error('This unit has no key that could be replaced.');
      if (former.waits) throw new Error('A new key of this unit waits to come into force: try again in some seconds.');
      if (!authority)
        throw new Error('The district has no authority of its own: its certificates come from a licensed one.');

      // Certificates know whole seconds.
      const inForce = new Date(Math.ceil((now.getTime() + LEAD_MS) / 1000) * 1000);
      const pair = sm2KeyPair(randomBytes);
      const certificate = issueCertificate({
        ...validity(certificateOf(former), certificateOf(authority), inForce),
        subject: certificateOf(former).subject,
        publicKey: pair.publicKey,
        issuer: {
          certificate: authority.certificate,
          keyPair: { privateKey: await keys.unwrap(authority.wrappedPrivate), publicKey: authority.publicKey },
        },
        random: randomBytes,
      });
      const id = store.newId();
      const wrapped = await keys.wrap(pair.privateKey);
      const values = [unitId, pair.publicKey, certificate, wrapped, now, inForce, order.id];
      return {
        reply: inForce.toISOString(),
        writes: [retireKey(county, former.id, inForce), insertHospitalKey(county, id, ...values)],
        audit: [
          {
            action: 'organisation.rotate-key',
            objectKind: 'signing-key',
            objectId: id,
            outcome: 'done',
            detail: { unitId, changeId: order.id, former: former.id, inForce: inForce.toISOString() },
          },
        ],
        events: [],
      };
    },
  });
  return new Date(at);
}

/** As long as the former certificate was good for, and never longer than the authority's. */
function validity(former: Sm2Certificate, authority: Sm2Certificate, notBefore: Date) {
  const length = former.notAfter.getTime() - former.notBefore.getTime();
  const notAfter = new Date(Math.min(notBefore.getTime() + length, authority.notAfter.getTime()));
  if (notAfter <= notBefore) throw new Error('The authority’s certificate has run out: it signs no more.');
  return { notBefore, notAfter };
}

function certificateOf({ id, certificate }: OwnKey): Sm2Certificate {
  const parsed = parseCertificate(certificate);
  if (!parsed.ok) throw new Error(`The certificate of key ${id} cannot be read: ${parsed.error}`);
  return parsed.value;
}
