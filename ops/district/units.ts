import type { Random } from './random.ts';
import type { Region } from './regions.ts';

export type UnitKind = 'district-dpf' | 'township-dpf' | 'hospital' | 'civil-affairs';

/** Rows of the table `unit`. */
export type Unit = {
  id: string;
  kind: UnitKind;
  name: string;
  region_code: string;
  parent_id: string | null;
  address: string | null;
  phone: string | null;
  text_channel: string | null;
};

export type Units = {
  all: readonly Unit[];
  district: Unit;
  civilAffairs: Unit;
  hospitals: readonly [Unit, Unit];
  /** by township code */
  townships: ReadonlyMap<string, Unit>;
};

/** A telephone number never stands alone: whoever cannot hear or speak writes to it. */
const textChannel = (phone: string): string => `短信 ${phone}`;

/** The offices and hospitals that work in the system. Hospitals, addresses and numbers are invented. */
export function buildUnits(random: Random, at: Date, regions: readonly Region[]): Units {
  const county = regions.find((region) => region.code.length === 6)!;
  const unit = (kind: UnitKind, name: string, region_code: string, contact: Partial<Unit> = {}): Unit => ({
    id: random.id(at),
    kind,
    name,
    region_code,
    parent_id: null,
    address: null,
    phone: null,
    text_channel: null,
    ...contact,
  });
  const office = (phone: string, address: string): Partial<Unit> => ({
    phone,
    address,
    text_channel: textChannel(phone),
  });

  const district = unit(
    'district-dpf',
    '呼兰区残疾人联合会',
    county.code,
    office('19900000001', '呼兰区建设路街道南大街1号'),
  );
  const townships = regions
    .filter((region) => region.code.length === 9 && region.takes_part)
    .map((region) => unit('township-dpf', `${region.name}残联`, region.code, { parent_id: district.id }));
  const hospitals: [Unit, Unit] = [
    unit('hospital', '呼兰区第一人民医院', county.code, office('19900000011', '呼兰区公园路街道北大街8号门诊楼三楼')),
    unit('hospital', '呼兰区中医医院', county.code, office('19900000012', '呼兰区兰河街道河口路3号门诊楼一楼')),
  ];
  const civilAffairs = unit(
    'civil-affairs',
    '呼兰区民政局',
    county.code,
    office('19900000021', '呼兰区建设路街道南大街5号'),
  );
  return {
    all: [district, ...townships, ...hospitals, civilAffairs],
    district,
    civilAffairs,
    hospitals,
    townships: new Map(townships.map((township) => [township.region_code, township])),
  };
}
