/** The version that docker-compose.yml runs as well. */
export const kafkaVersion = '4.3.1';

/** The second dependency lets the broker write its log; without it, it keeps its reasons to itself. */
export const kafkaPom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>org.alianza</groupId>
  <artifactId>kafka</artifactId>
  <version>1</version>
  <dependencies>
    <dependency>
      <groupId>org.apache.kafka</groupId>
      <artifactId>kafka_2.13</artifactId>
      <version>${kafkaVersion}</version>
    </dependency>
    <dependency>
      <groupId>org.apache.logging.log4j</groupId>
      <artifactId>log4j-slf4j-impl</artifactId>
      <version>2.25.4</version>
    </dependency>
  </dependencies>
</project>
`;

export interface KafkaPlace {
  readonly port: number;
  readonly controllerPort: number;
  readonly dataFolder: string;
}

/**
 * server.properties of one node that is broker and controller. The voters are given here and not stored, so that a data
 * folder can be used on other ports. A lost broker or consumer is noticed within seconds.
 */
export function serverProperties(place: KafkaPlace): string {
  return `process.roles=broker,controller
node.id=1
listeners=CLIENT://127.0.0.1:${place.port},CONTROLLER://127.0.0.1:${place.controllerPort}
advertised.listeners=CLIENT://127.0.0.1:${place.port}
listener.security.protocol.map=CLIENT:PLAINTEXT,CONTROLLER:PLAINTEXT
inter.broker.listener.name=CLIENT
controller.listener.names=CONTROLLER
controller.quorum.voters=1@127.0.0.1:${place.controllerPort}
log.dirs=${place.dataFolder}
log.retention.ms=-1
auto.create.topics.enable=false
offsets.topic.num.partitions=8
offsets.topic.replication.factor=1
transaction.state.log.num.partitions=4
transaction.state.log.replication.factor=1
transaction.state.log.min.isr=1
share.coordinator.state.topic.num.partitions=1
share.coordinator.state.topic.replication.factor=1
share.coordinator.state.topic.min.isr=1
group.initial.rebalance.delay.ms=0
group.min.session.timeout.ms=500
broker.session.timeout.ms=3000
broker.heartbeat.interval.ms=500
`;
}

/** Warnings, and the one line that says the broker is open. */
export const loggingProperties = `status=error
appender.console.type=Console
appender.console.name=console
appender.console.layout.type=PatternLayout
appender.console.layout.pattern=%d{ISO8601} %p %m (%c)%n%ex{short}
rootLogger.level=warn
rootLogger.appenderRef.console.ref=console
logger.server.name=kafka.server.KafkaRaftServer
logger.server.level=info
`;

export const brokerIsOpen = /Kafka Server started/;
