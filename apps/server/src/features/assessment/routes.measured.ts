/** Shapes of measured values, per category: what a doctor may enter, and between which bounds. */
import { LIMB_CLAUSES } from '@yimi/domain/disability/limb-clauses';
import { type TSchema, Type } from 'typebox';

const maybe = <Schema extends TSchema>(schema: Schema) => Type.Optional(Type.Union([schema, Type.Null()]));

const Level = Type.Enum([1, 2, 3, 4]);
const Flag = maybe(Type.Boolean());
const strict = { additionalProperties: false };

const VALUES = {
  1: Type.Object(
    {
      betterEyeVA: maybe(
        Type.Union([
          Type.Number({ minimum: 0, maximum: 2 }),
          Type.Enum(['no-light-perception', 'light-perception', 'hand-motion', 'counting-fingers']),
        ]),
      ),
      fieldRadiusDeg: maybe(Type.Number({ minimum: 0, maximum: 90 })),
      eyesFieldsDisagree: Flag,
    },
    strict,
  ),
  2: Type.Object(
    {
      betterEarDbHL_500_1k_2k_4k: maybe(
        Type.Array(Type.Number({ minimum: -10, maximum: 130 }), { minItems: 4, maxItems: 4 }),
      ),
      responsesUnreliable: Flag,
    },
    strict,
  ),
  3: Type.Object(
    {
      intelligibilityPct: maybe(Type.Number({ minimum: 0, maximum: 100 })),
      expressionTestReached: maybe(Type.Enum([0, 1, 2, 3, 4])),
      courseMet: Flag,
    },
    strict,
  ),
  4: Type.Object(
    {
      limbClauses: maybe(Type.Array(Type.Enum(Object.keys(LIMB_CLAUSES)), { maxItems: 10 })),
      dailyLiving: maybe(Level),
      legLengthDifferenceMm: maybe(Type.Number({ minimum: 0, maximum: 600 })),
      kyphosisDeg: maybe(Type.Number({ minimum: 0, maximum: 180 })),
      scoliosisDeg: maybe(Type.Number({ minimum: 0, maximum: 180 })),
      heightMm: maybe(Type.Number({ minimum: 300, maximum: 2500 })),
    },
    strict,
  ),
  5: Type.Object(
    {
      DQorIQ: maybe(Type.Number({ minimum: 0, maximum: 200 })),
      adaptiveLevel: maybe(Level),
      WHODAS2: maybe(Type.Number({ minimum: 0, maximum: 180 })),
    },
    strict,
  ),
  6: Type.Object(
    {
      WHODAS2: maybe(Type.Number({ minimum: 0, maximum: 180 })),
      adaptiveLevel: maybe(Level),
      autism: Flag,
      illnessMonths: maybe(Type.Number({ minimum: 0, maximum: 1200 })),
    },
    strict,
  ),
};

const part = <const Category extends keyof typeof VALUES>(category: Category) =>
  Type.Object(
    { category: Type.Literal(category), values: VALUES[category], level: Type.Union([Level, Type.Null()]) },
    strict,
  );

/** One to six parts: several findings of one kind are one part. */
export const MeasuredParts = Type.Array(Type.Union([part(1), part(2), part(3), part(4), part(5), part(6)]), {
  minItems: 1,
  maxItems: 6,
});
