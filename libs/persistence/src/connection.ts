import mongoose from 'mongoose';

/** mongoose's connection, also the token to inject a service's own one; it is not among mongoose's ESM exports. */
export const Connection = mongoose.Connection;
export type Connection = mongoose.Connection;
