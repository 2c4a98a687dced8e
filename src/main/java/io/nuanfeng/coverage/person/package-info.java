/**
 * A person in a file: the columns that name one, and how they are read. Pure; what every kind of file with people in it
 * shares.
 */
package io.nuanfeng.coverage.person;
