/** Days after which a session ends by itself; the cookie and the row in the database agree on it. */
export const sessionDays = 30;
