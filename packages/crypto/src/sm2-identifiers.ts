/** How GM/T 0006 and GM/T 0015 name the algorithms in keys and certificates, as DER. */
import { der, oid, sequence, TAG } from './der.ts';

/** SubjectPublicKeyInfo and PKCS#8: an elliptic-curve key, on the curve of SM2. */
export const SM2_KEY = sequence(oid('1.2.840.10045.2.1'), oid('1.2.156.10197.1.301'));

/** Signature SM2 over SM3. Without parameters, as we write it. */
export const SM2_WITH_SM3 = sequence(oid('1.2.156.10197.1.501'));

/** The same with NULL parameters, as several licensed authorities write it. */
export const SM2_WITH_SM3_NULL = sequence(oid('1.2.156.10197.1.501'), der(TAG.null));
