/** Browsers that the district supports lack nothing that this app uses. */
