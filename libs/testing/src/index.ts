export { ApiClient, type ApiReply, type CallOptions } from './api-client.js';
export { NoticeStream, type StreamedNotice } from './notice-stream.js';
export { type Patience, waitUntil } from './wait-until.js';
