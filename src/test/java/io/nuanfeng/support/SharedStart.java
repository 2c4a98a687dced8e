package io.nuanfeng.support;

import io.quarkus.test.common.QuarkusTestResource;

/** Marks the database as shared: every HTTP test meets the same running application. */
@QuarkusTestResource(PostgresForTests.class)
final class SharedStart {}
