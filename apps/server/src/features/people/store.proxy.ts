/** SQL of proxies: who applies for whom by consent. They lie in no region: each is found by the people in it. */
import { statement } from '../../platform/store/statement.ts';

export type ProxyRow = {
  id: string;
  principalId: string;
  principalMasked: string;
  agentId: string;
  agentMasked: string;
  consentedAt: Date;
  validTo: string;
  endedAt: Date | null;
};

const PROXY = `x.id, x.principal_id as "principalId", p.name_masked as "principalMasked", x.agent_id as "agentId",
  a.name_masked as "agentMasked", x.consented_at as "consentedAt", x.valid_to as "validTo", x.ended_at as "endedAt"
  from proxy x join person p on p.county_code = x.county_code and p.id = x.principal_id
  join person a on a.county_code = x.county_code and a.id = x.agent_id`;

/** county, person, today: those in force, given and received */
export const findProxiesOf = statement(
  'people.find_proxies_of',
  `select ${PROXY} where x.county_code = $1 and (x.principal_id = $2 or x.agent_id = $2) and x.ended_at is null
     and x.valid_to > $3 order by x.consented_at desc`,
);

/** county, id */
export const findProxy = statement('people.find_proxy', `select ${PROXY} where x.county_code = $1 and x.id = $2`);

/** county, principal, agent, today: whether it counts now */
export const findProxyInForce = statement(
  'people.find_proxy_in_force',
  `select id from proxy where county_code = $1 and principal_id = $2 and agent_id = $3 and ended_at is null and valid_to > $4`,
);

/** county, id, person: held until the command ends */
export const lockOwnProxy = statement(
  'people.lock_own_proxy',
  `select id, principal_id as "principalId", agent_id as "agentId" from proxy
   where county_code = $1 and id = $2 and (principal_id = $3 or agent_id = $3) and ended_at is null for update`,
);

export const insertProxy = statement(
  'people.insert_proxy',
  `insert into proxy (county_code, id, principal_id, agent_id, consent_version, consented_at, valid_to)
   values ($1, $2, $3, $4, $5, $6, $7)`,
);

/** county, id, now, by */
export const endProxy = statement(
  'people.end_proxy',
  'update proxy set ended_at = $3, ended_by = $4 where county_code = $1 and id = $2 and ended_at is null',
);

/** county, today */
export const findExpiredProxies = statement(
  'people.find_expired_proxies',
  `select id, principal_id as "principalId", agent_id as "agentId" from proxy
   where county_code = $1 and valid_to <= $2 and ended_at is null limit 200`,
);
