/** WeChat keeps the app on the phone by itself, and takes a newer version when the app is opened the next time. */
export function keepShell(_: unknown) {}
