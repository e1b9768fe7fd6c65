import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  maskAddress,
  maskBankCard,
  maskCertificateNumber,
  maskCitizenNumber,
  maskCitizenNumberPublic,
  maskGuardian,
  maskName,
  maskPhone,
} from './masking.ts';

describe('masking, as the table of the regulations shows it', () => {
  it.each([
    ['李四', '李*'],
    ['王小明', '王*明'],
    ['欧阳小明', '欧**明'],
    ['买买提·艾力', '买****力'],
    ['李', '*'],
    ['', ''],
    ['𠮷田明', '𠮷*明'],
  ])('name %j', (name, masked) => {
    expect(maskName(name)).toBe(masked);
  });

  it.each([
    [maskCitizenNumber, '230111197001010016', '230111********0016'],
    [maskCitizenNumberPublic, '230111197001010016', '2301**************'],
    [maskCertificateNumber, '23011119700101001641', '230111**************'],
    [maskCertificateNumber, '23011119700101001641B1', '230111**************'],
    [maskPhone, '13812345678', '138****5678'],
    [maskBankCard, '6222021234567891234', '************1234'],
    [maskAddress, '呼兰区康金街道历井村三组 12 号', '呼兰区康金街道历井村***'],
    [maskAddress, '呼兰区兰河街道幸福社区 3 号楼 2 单元 501', '呼兰区兰河街道幸福社区***'],
    [maskAddress, '呼兰区呼兰街道建设路 18 号', '呼兰区呼兰街道***'],
    [maskAddress, '建设路 18 号', '***'],
  ])('%o of %s', (mask, value, masked) => {
    expect(mask(value)).toBe(masked);
  });

  it('guardian', () => {
    expect(maskGuardian('王建', '父')).toBe('王*(父)');
  });
});

describe('masking never leaks', () => {
  const digits = (minLength: number, maxLength: number) =>
    fc.string({ unit: fc.constantFrom(...'0123456789'), minLength, maxLength });

  it.each([
    ['citizen number', maskCitizenNumber, 10],
    ['citizen number in public', maskCitizenNumberPublic, 4],
    ['certificate number', maskCertificateNumber, 6],
    ['phone', maskPhone, 7],
    ['bank card', maskBankCard, 4],
  ] as const)('%s: at most so many digits, whatever was stored there', (_, mask, most) => {
    fc.assert(
      fc.property(digits(0, 30), (value) => {
        expect(mask(value).replaceAll('*', '').length).toBeLessThanOrEqual(most);
      }),
    );
  });

  it('a certificate number shows neither category nor level nor reissue', () => {
    fc.assert(
      fc.property(digits(18, 18), fc.constantFrom('11', '64', '64B1', '71B12'), (number, end) => {
        expect(maskCertificateNumber(number + end)).toBe(maskCertificateNumber(`${number}11`));
      }),
    );
  });

  it('an address shows nothing behind the village', () => {
    const word = fc.string({ unit: fc.constantFrom(...'东西南北屯路号组楼村镇社区123'), maxLength: 12 });
    fc.assert(
      fc.property(word, (behind) => {
        expect(maskAddress(`呼兰区方台镇三合村${behind}`)).toBe('呼兰区方台镇三合村***');
      }),
    );
  });

  it('a name of two or more never shows more than its ends', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'王李张明华'), minLength: 2, maxLength: 8 }), (name) => {
        const shown = maskName(name).replaceAll('*', '');
        expect(shown.length).toBe(name.length === 2 ? 1 : 2);
      }),
    );
  });
});
