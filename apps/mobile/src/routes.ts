/** The address of each page. Addresses hold ids, never a number, name or phone of a person. */

const page = (name: string, query: Readonly<Record<string, string | undefined>> = {}) => {
  const given = Object.entries(query).filter((entry): entry is [string, string] => entry[1] !== undefined);
  const search = given.map(([key, value]) => `${key}=${encodeURIComponent(value)}`).join('&');
  return `/pages/${name}/${name}${search && `?${search}`}`;
};

export const routes = {
  home: () => page('home'),
  signIn: (next?: string) => page('sign-in', { next }),
  staffSignIn: (next?: string) => page('staff-sign-in', { next }),
  display: () => page('display'),
  help: () => page('help'),
  guide: (service: string) => page('guide', { service }),
  start: (service: string) => page('start', { service }),
  form: (draft: string, question?: string, change?: 'check' | 'known') => page('form', { draft, question, change }),
  check: (draft: string) => page('check', { draft }),
  submitted: (id: string) => page('submitted', { case: id }),
  unsent: () => page('unsent'),
  cases: () => page('cases'),
  case: (id: string) => page('case', { case: id }),
  caseAction: (id: string, action: string) => page('case-action', { case: id, action }),
  supplement: (id: string) => page('supplement', { case: id }),
  booking: (id: string) => page('booking', { case: id }),
  certificate: (id: string) => page('certificate', { certificate: id }),
  benefits: () => page('benefits'),
  messages: () => page('messages'),
  proxies: () => page('proxies'),
  proxyGrant: () => page('proxy-grant'),
  sessions: () => page('sessions'),
  trail: () => page('trail'),
  notices: () => page('notices'),
  objection: (notice: string) => page('objection', { notice }),
  verify: () => page('verify'),
  queue: () => page('queue'),
  visits: () => page('visits'),
  visit: (person: string) => page('visit', { person }),
  assessments: () => page('assessments'),
  assessment: (id: string) => page('assessment', { case: id }),
  signing: (id: string) => page('signing', { case: id }),
};
