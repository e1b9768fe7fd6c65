/** SQL of what everyone may know of the district: regions, hospitals, settings. */
import { statement } from '../../platform/store/statement.ts';

export type Region = { code: string; name: string; kind: string; takesPart: boolean };

/** county, parent, today */
export const findRegions = statement(
  'access.find_regions',
  `select code, name, kind, takes_part as "takesPart" from region
   where county_code = $1 and parent_code = $2 and valid_from <= $3 and (valid_to is null or valid_to > $3) order by code`,
);

/** county, code, today: with its township's part, since a village takes part when its township does */
export const findRegion = statement(
  'access.find_region',
  `select v.code, v.name, v.kind, v.takes_part and coalesce(t.takes_part, true) as "takesPart"
   from region v left join region t on t.code = v.parent_code
   where v.county_code = $1 and v.code = $2 and v.valid_from <= $3 and (v.valid_to is null or v.valid_to > $3)`,
);

export type Hospital = {
  id: string;
  name: string;
  regionCode: string;
  address: string | null;
  phone: string | null;
  textChannel: string | null;
};

const HOSPITAL = `id, name, region_code as "regionCode", address, phone, text_channel as "textChannel"`;

/** county, today */
export const findHospitals = statement(
  'access.find_hospitals',
  `select ${HOSPITAL} from unit where county_code = $1 and kind = 'hospital' and valid_from <= $2
     and (valid_to is null or valid_to > $2) order by name`,
);

/** county, id, today: one that cases may be given now */
export const findDesignatedHospital = statement(
  'access.find_designated_hospital',
  `select ${HOSPITAL} from unit where county_code = $1 and kind = 'hospital' and id = $2 and valid_from <= $3
     and (valid_to is null or valid_to > $3)`,
);

/** county, id: also one that is no longer designated */
export const findHospital = statement(
  'access.find_hospital',
  `select ${HOSPITAL} from unit where county_code = $1 and kind = 'hospital' and id = $2`,
);

/** county, today: the value of each key in force */
export const findSettings = statement(
  'access.find_settings',
  `select distinct on (key) key, value from district_setting where county_code = $1 and valid_from <= $2
   order by key, valid_from desc`,
);
