import { eventLogConformance } from '#messaging/testing';
import { makeKafkaLogHarness } from '../../testing/kafka-log-harness.js';

eventLogConformance('KafkaEventLog', () => makeKafkaLogHarness(process.env));
