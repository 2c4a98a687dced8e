/**
 * The agency's file of insured people (columns in docs/insured-file.md): reading it into typed rows with findings.
 * Pure; stores nothing and looks nothing up.
 */
package io.nuanfeng.coverage.insured;
