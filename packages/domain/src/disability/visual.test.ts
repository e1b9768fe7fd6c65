import { describe, expect, it } from 'vitest';
import type { VisualValues } from './measured-values.ts';
import { decimalAcuity, suggestVisual } from './visual.ts';

describe('visual disability', () => {
  it.each([
    [0.019, 1],
    [0.02, 2],
    [0.049, 2],
    [0.05, 3],
    [0.099, 3],
    [0.1, 4],
    [0.29, 4],
    [0.3, null],
  ])('acuity %f: level %s', (betterEyeVA, level) => {
    const suggested = suggestVisual({ betterEyeVA, fieldRadiusDeg: 30 });
    expect(suggested).toMatchObject(level === null ? { verdict: 'none' } : { verdict: 'level', level });
    expect(suggested.asks).toEqual([]);
  });

  it.each([
    [4.9, 1],
    [5, 2],
    [9.9, 2],
    [10, null],
  ])('field %f° with good acuity: level %s', (fieldRadiusDeg, level) => {
    const suggested = suggestVisual({ betterEyeVA: 0.8, fieldRadiusDeg });
    expect(suggested).toMatchObject(level === null ? { verdict: 'none' } : { verdict: 'level', level });
  });

  it('takes the worse of acuity and field, and gives both as reasons', () => {
    const suggested = suggestVisual({ betterEyeVA: 0.06, fieldRadiusDeg: 7 });
    expect(suggested).toMatchObject({ verdict: 'level', level: 2 });
    expect(suggested.reasons).toHaveLength(2);
    expect(suggestVisual({ betterEyeVA: 0.01, fieldRadiusDeg: 7 })).toMatchObject({ level: 1 });
  });

  it('asks for the field when it is not recorded', () => {
    expect(suggestVisual({ betterEyeVA: 0.3 })).toMatchObject({
      verdict: 'none',
      asks: [expect.stringContaining('视野')],
    });
  });

  it('no light perception is the first level', () => {
    expect(suggestVisual({ betterEyeVA: 'no-light-perception' })).toMatchObject({ verdict: 'level', level: 1 });
  });

  it.each<[string, VisualValues]>([
    ['light perception', { betterEyeVA: 'light-perception', fieldRadiusDeg: 8 }],
    ['hand motion', { betterEyeVA: 'hand-motion' }],
    ['counting fingers', { betterEyeVA: 'counting-fingers', fieldRadiusDeg: null }],
    ['fields that differ', { betterEyeVA: 0.5, fieldRadiusDeg: 4, eyesFieldsDisagree: true }],
    ['no acuity', { fieldRadiusDeg: 8 }],
    ['nothing measured', {}],
  ])('%s is left to the doctor', (_, values) => {
    expect(suggestVisual(values).verdict).toBe('doctor-decides');
  });

  it.each<[string, VisualValues]>([
    ['a field below 5° with light perception', { betterEyeVA: 'light-perception', fieldRadiusDeg: 4 }],
    ['acuity below 0.02 with fields that differ', { betterEyeVA: 0.01, eyesFieldsDisagree: true }],
  ])('%s is the first level: nothing open could make it worse', (_, values) => {
    expect(suggestVisual(values)).toMatchObject({ verdict: 'level', level: 1 });
  });

  it.each([
    [4.5, 0.32],
    [4.4, 0.25],
    [4.0, 0.1],
    [3.7, 0.05],
    [3.3, 0.02],
  ])('%f on the five-point scale is %f', (fivePoint, decimal) => {
    expect(decimalAcuity(fivePoint)).toBe(decimal);
  });
});
