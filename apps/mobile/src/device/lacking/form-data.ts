/** The client library asks of each body whether it is one of these. None is: this app sends JSON and bytes. */
export class FormData {}
