/** WeChat keeps the app on the phone by itself. */
export function keepShell() {}
